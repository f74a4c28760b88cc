import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

const here = import.meta.dirname;
const root = join(here, "../..");
const tracker = "scrutinyTracker";

/** The syntax that Apps Script's V8 runtime is known to read. */
const target = "es2019";

/** Apps Script's V8 may be too old for this one, which the reading of headers needs. */
const forOlderV8 = `if (!String.prototype.toWellFormed) {
  String.prototype.toWellFormed = function () {
    return this.replace(/[\\uD800-\\uDFFF]/gu, "\\uFFFD");
  };
}
`;

async function bundle(entry: string, globalName?: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(here, entry)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: "iife",
    target,
    charset: "utf8",
    legalComments: "none",
    ...(globalName === undefined ? {} : { globalName }),
  });
  return outputFiles.map(({ text }) => text).join("");
}

/** The names that a module of re-exports lists. */
async function exportsOf(entry: string): Promise<readonly string[]> {
  const text = await readFile(join(here, entry), "utf8");
  const lists = [...text.matchAll(/export \{([^}]+)\}/gu)].map(([, list = ""]) => list.split(","));
  return lists.flatMap((list) => list.map((name) => name.trim())).sort();
}

/** The script as one file. Apps Script and the sidebar can call the top-level functions, and so nothing else. */
async function buildScript(): Promise<string> {
  const names = await exportsOf("script/main.ts");
  const handlers = names.map((name) => `function ${name}(given) {\n  return ${tracker}.${name}(given);\n}\n`);
  return `${forOlderV8}${await bundle("script/main.ts", tracker)}${handlers.join("")}`;
}

/** The sidebar as one page, with its style and its script in it. */
async function buildSidebar(): Promise<string> {
  const [page, style] = await Promise.all(
    ["sidebar.html", "sidebar.css"].map((file) => readFile(join(here, "sidebar", file), "utf8")),
  );
  const script = await bundle("sidebar/sidebar.ts");
  return (page ?? "")
    .replace("/* sidebar.css */", () => `\n${style ?? ""}`)
    .replace("/* sidebar.js */", () => `\n${script}`);
}

/** Builds what is pushed to Apps Script into `folder`, which it empties first. The same sources give the same bytes. */
export async function buildAppsScript(folder: string): Promise<void> {
  const files = {
    "Code.js": await buildScript(),
    "sidebar.html": await buildSidebar(),
    "appsscript.json": await readFile(join(here, "appsscript.json"), "utf8"),
  };
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
}

if (import.meta.main) {
  const folder = join(root, "dist/apps-script");
  await buildAppsScript(folder);
  process.stdout.write("Built dist/apps-script: push it with clasp.\n");
}
