import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { allChecks } from "../../../src/core/checks/all-checks.ts";

const folder = new URL("../../../docs/checks/", import.meta.url);
const headings = ["What it looks for", "For example", "To fix", "Afterwards", "Why"];

function page(name: string): string {
  return readFileSync(new URL(name, folder), "utf8");
}

describe("the pages of the checks", () => {
  test.each(allChecks)(
    "$code has one with its title, its severity and every part",
    ({ code, title, severity }) => {
      const text = page(`${code}.md`);

      expect(text.startsWith(`# ${title}\n\nSeverity: **${severity}** · Code: \`${code}\`\n`)).toBe(true);
      expect([...text.matchAll(/^## (.+)$/gmu)].map(([, heading]) => heading)).toEqual(headings);
    },
  );

  test("are all of a check that there is", () => {
    const pages = readdirSync(folder).filter((name) => name !== "README.md");

    expect(pages.sort()).toEqual(allChecks.map(({ code }) => `${code}.md`).sort());
  });

  test("are all listed in the table of their severity", () => {
    const sections = page("README.md").split(/^## /mu).slice(1);
    const listed = sections.flatMap((section) => {
      const severity = section.split("\n", 1)[0]?.toLowerCase();
      return [...section.matchAll(/^\| \[(.+)\]\((.+)\.md\) *\|/gmu)].map(([, title, code]) => ({
        code,
        title,
        severity,
      }));
    });

    const known = allChecks.map(({ code, title, severity }) => ({ code, title, severity }));
    expect(listed).toHaveLength(known.length);
    expect(listed).toEqual(expect.arrayContaining(known));
  });
});
