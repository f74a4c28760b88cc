import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** One import of one file: `target` is a path of the project, or the name of a package. */
export type Import = { readonly file: string; readonly target: string; readonly local: boolean };

const root = join(import.meta.dirname, "../..");
const pattern =
  /(?:^|\n)\s*(?:import|export)\s(?:[^;"']*?\sfrom\s)?["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/gu;

/** Every import of the product's files; tests, benchmarks and tools may import anything. */
export function readImports(): readonly Import[] {
  const files = globSync("{functions,src,sheet-template,infra,build}/**/*.ts", {
    cwd: root,
    exclude: (path) => /\.test\.ts$|^infra\/support$|node_modules/u.test(path),
  });
  return files.flatMap((file) => {
    const text = readFileSync(join(root, file), "utf8");
    return [...text.matchAll(pattern)].map((match) => importOf(file, match[1] ?? match[2] ?? ""));
  });
}

function importOf(file: string, specifier: string): Import {
  if (specifier.startsWith("."))
    return { file, target: relative(root, join(root, dirname(file), specifier)), local: true };
  const parts = specifier.split("/");
  const name = specifier.startsWith("node:")
    ? specifier
    : parts.slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
  return { file, target: name, local: false };
}
