import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { renderDocx } from "../../../src/render/docx/render-docx.ts";
import { readDocx } from "./read-docx.ts";
import { agreed, assessed, draft, reported } from "./samples.ts";
import { address, publisher } from "./snapshot-of.ts";

const folder = join(import.meta.dirname, "../../golden/docx");

/** With UPDATE_GOLDEN=1 the files are written anew: look at what changed before it is committed. */
const update = process.env.UPDATE_GOLDEN === "1";

const samples = { agreed, reported, assessed, draft };

test.each(Object.entries(samples))("%s reads back as it was last approved", async (name, snapshot) => {
  const { html } = await readDocx(await renderDocx(snapshot, publisher, { address, draft: false }));
  const lines = `${html.replaceAll(/(?=<(?:table|tr|td|th|h\d|\/table))/gu, "\n").trim()}\n`;
  const file = join(folder, `${name}.html`);
  if (update) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, lines);
  }

  expect(lines).toBe(readFileSync(file, "utf8"));
});

test("no approved document is left over", () => {
  expect(readdirSync(folder).toSorted()).toEqual(
    Object.keys(samples)
      .map((name) => `${name}.html`)
      .toSorted(),
  );
});
