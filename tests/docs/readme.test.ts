import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { rows } from "../../bench/rows.ts";
import { allChecks } from "../../src/core/checks/all-checks.ts";
import { parts } from "../proof/parts.ts";

const root = join(import.meta.dirname, "../..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const manifest: unknown = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

test("the README counts the checks that there are", () => {
  expect(/There are \[(\d+) of them\]/u.exec(readme)?.[1]).toBe(String(allChecks.length));
});

test("the README's commands are scripts of the project", () => {
  const used = [
    ...readme.matchAll(/npm (?:run )?(start|test|scrutiny|emulator|bench|proof|mutation)\b/gu),
  ].map(([, name]) => name);

  expect(new Set(used)).toEqual(
    new Set(["start", "test", "scrutiny", "emulator", "bench", "proof", "mutation"]),
  );
  expect(manifest).toMatchObject({
    scripts: Object.fromEntries(used.map((name) => [name, expect.any(String)])),
  });
});

test("the README's claims name parts of the proof and rows of the bench that there are", () => {
  const named = (command: string) =>
    [...readme.matchAll(new RegExp(`npm run ${command} -- --only (?:"([^"]+)"|([\\w-]+))`, "gu"))].map(
      ([, quoted, plain]) => quoted ?? plain ?? "",
    );

  expect(named("proof").length).toBeGreaterThan(3);
  expect(named("proof").filter((name) => !parts.some((part) => part.name === name))).toEqual([]);
  expect(named("bench").length).toBeGreaterThan(2);
  expect(named("bench").filter((name) => !rows.some(({ id }) => id.includes(name)))).toEqual([]);
});

test("every link in the documents leads somewhere", () => {
  const pages = globSync("{*.md,docs/**/*.md}", { cwd: root });
  const dead = pages.flatMap((page) => {
    const text = readFileSync(join(root, page), "utf8");
    const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#]+)/gu)].map((match) => match[1] ?? "");
    return links
      .filter((link) => globSync(join(root, dirname(page), link)).length === 0)
      .map((link) => `${page}: ${link}`);
  });

  expect(pages.length).toBeGreaterThan(50);
  expect(dead).toEqual([]);
});

test("docs/dependencies.md gives a reason for every dependency, and for no other", () => {
  const page = readFileSync(join(root, "docs/dependencies.md"), "utf8");
  const named = [...page.matchAll(/^\| `([^`]+)` \|/gmu)].map((match) => match[1]);
  const infra: unknown = JSON.parse(readFileSync(join(root, "infra/package.json"), "utf8"));
  const all = [manifest, infra].flatMap((each) => {
    const { dependencies, devDependencies } = each as Record<string, Record<string, string>>;
    return Object.keys({ ...dependencies, ...devDependencies });
  });

  expect(named.sort()).toEqual([...new Set(all)].sort());
});

test("docs/architecture.md names tests that exist", () => {
  const page = readFileSync(join(root, "docs/architecture.md"), "utf8");
  const named = [...page.matchAll(/`(tests\/[\w/.-]+\.ts)`/gu)].map((match) => match[1] ?? "");

  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((file) => globSync(join(root, file)).length === 0)).toEqual([]);
});

test("the infrastructure is made with the packages of the project, each of them once", () => {
  const lock = readFileSync(join(root, "package-lock.json"), "utf8");
  const { devDependencies, overrides } = manifest as Record<string, Record<string, unknown>>;

  expect([...lock.matchAll(/"[^"]*node_modules\/@pulumi\/(?:pulumi|gcp)": \{/gu)]).toHaveLength(2);
  expect(overrides).toEqual({ "@pulumi/pulumi": { typescript: devDependencies?.typescript } });
});
