import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildAppsScript } from "../../sheet-template/apps-script/build.ts";

let first: string;
let second: string;
beforeAll(async () => {
  first = await mkdtemp(join(tmpdir(), "build-"));
  second = await mkdtemp(join(tmpdir(), "build-"));
  await buildAppsScript(first);
  await buildAppsScript(second);
});
afterAll(() => Promise.all([first, second].map((folder) => rm(folder, { recursive: true, force: true }))));

const read = (folder: string, name: string) => readFile(join(folder, name), "utf8");

test("the same sources give the same bytes", async () => {
  const names = await readdir(first);

  expect(names.toSorted()).toEqual(["Code.js", "appsscript.json", "sidebar.html"]);
  for (const name of names) expect(await read(second, name)).toBe(await read(first, name));
});

test("the script offers the functions that Google calls by name, and no other", async () => {
  const context = createContext({});
  const code = await read(first, "Code.js");
  runInContext(code, context);

  const functions = Object.entries(context).filter(([, value]) => typeof value === "function");
  expect(functions.map(([name]) => name).toSorted()).toEqual([
    "checkForSidebar",
    "checkNow",
    "goToFinding",
    "onEditInstalled",
    "onOpen",
    "previewMail",
    "previewPublication",
    "publishNow",
    "readFindings",
    "setUp",
    "showFindings",
    "showHelp",
    "stampNow",
  ]);
  expect(code).not.toMatch(/^(?:import|export)\s/mu);
});

test("the sidebar fetches nothing: its style and its script are in it", async () => {
  expect(await read(first, "sidebar.html")).not.toMatch(/\ssrc=|<link|@import|url\(|https?:\/\//u);
});

test("the README explains every scope that the script asks for, and no other", async () => {
  const manifest: unknown = JSON.parse(await read(first, "appsscript.json"));
  const readme = await readFile("sheet-template/apps-script/README.md", "utf8");
  const explained = [...readme.matchAll(/^\| `([^`]+)` \|/gmu)].map(([, scope = ""]) => scope);

  expect(manifest).toMatchObject({ timeZone: "Europe/London", runtimeVersion: "V8" });
  const prefix = "https://www.googleapis.com/auth/";
  const asked = (manifest as { readonly oauthScopes: readonly string[] }).oauthScopes;
  expect(explained).toEqual(asked.map((scope) => scope.replace(prefix, "")));
});
