import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type ImportRule, importRules } from "./architecture/import-rules.ts";
import { type Import, readImports } from "./architecture/read-imports.ts";

function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function ruleOf(file: string): ImportRule | undefined {
  return importRules.find((rule) => isIn(file, rule.folder));
}

function isAllowed({ target, local }: Import, rule: ImportRule): boolean {
  if (local) return [rule.folder, ...rule.folders].some((folder) => isIn(target, folder));
  return rule.packages.some((name) => name === target || (name === "node:*" && target.startsWith("node:")));
}

const root = join(import.meta.dirname, "..");
const imports = readImports();

test("every file of the product imports only what its folder may", () => {
  const refused = imports.flatMap((each) => {
    const rule = ruleOf(each.file);
    if (rule && isAllowed(each, rule)) return [];
    const because = rule
      ? rule.because
      : "its folder has no rule: add one to tests/architecture/import-rules.ts";
    return [`${each.file} must not import ${each.target}: ${because}`];
  });

  expect(refused).toEqual([]);
});

test("every rule has files that it governs, and the reading finds their imports", () => {
  const governed = new Set(imports.map(({ file }) => ruleOf(file)?.folder));

  expect(importRules.filter((rule) => !governed.has(rule.folder))).toEqual([]);
  expect(imports.length).toBeGreaterThan(100);
});

test("the core has no clock, chance, environment, network or file of its own", () => {
  const impure = imports.filter(({ file, target }) => isIn(file, "src/core") && target.startsWith("node:"));

  expect(impure.map(({ target }) => target)).toEqual(impure.map(() => "node:crypto"));
});

test("the core takes time, chance and settings as arguments", () => {
  const files = globSync("src/core/**/*.ts", { cwd: root });
  const ambient = /Date\.now|new Date\(\)|Math\.random|process\.|Temporal\.Now|performance\./u;

  expect(files.filter((file) => ambient.test(readFileSync(join(root, file), "utf8")))).toEqual([]);
});
