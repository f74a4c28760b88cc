import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { parentPort, workerData } from "node:worker_threads";
import { z } from "zod";
import type { DeskCall, DeskOutcome, DeskSettings, Selected } from "./desk-protocol.ts";
import { fetchSync } from "./fetch-sync.ts";
import { cacheService, lockService, scriptApp, urlFetchApp, utilities } from "./services.ts";
import { spreadsheetAt } from "./spreadsheet.ts";
import { uiOf } from "./ui.ts";

/** Runs the built script in a context that has what Apps Script has, and nothing of Node or of newer engines. */
const settings = workerData as DeskSettings;

/** Newer than what Apps Script is known to have. */
const takenAway = `for (const [owner, names] of [
  [String.prototype, ["toWellFormed", "isWellFormed"]],
  [Array.prototype, ["toSorted", "toReversed", "toSpliced", "with", "findLast", "findLastIndex", "at"]],
  [Object, ["groupBy"]], [Map, ["groupBy"]], [Promise, ["withResolvers"]], [Array, ["fromAsync"]],
]) for (const name of names) delete owner[name];`;

let clock = Date.parse("2025-03-10T09:00:00Z");
let current: DeskCall | null = null;
let selected: Selected | null = null;
let heard: DeskOutcome = silence();
let sleeps = 0;
const triggers: string[] = [];

function silence(): DeskOutcome {
  return {
    result: undefined,
    error: null,
    alerts: [],
    toasts: [],
    dialogs: [],
    sidebars: [],
    menu: [],
    logs: [],
    sent: [],
    selected: null,
    triggers: [],
    slept: 0,
  };
}

function hear(more: Partial<DeskOutcome>): void {
  const joined = Object.entries(more).map(([name, list]) => {
    const before: unknown = Reflect.get(heard, name);
    return [name, Array.isArray(before) && Array.isArray(list) ? [...before, ...list] : list];
  });
  heard = { ...heard, ...Object.fromEntries(joined) };
}

/** A simple trigger runs before anybody has allowed the script anything. */
function needsLeave<Service extends object>(service: Service): Service {
  return new Proxy(service, {
    get: (target, name) => {
      if (current?.from === "simple trigger")
        throw new Error("You do not have permission to call this service.");
      return Reflect.get(target, name);
    },
  });
}

const Minted = z.object({ token: z.string() });

function token(): string | null {
  if (!current?.signedIn) return null;
  const { text } = fetchSync({
    url: `${settings.emulatorUrl}/_emulator/tokens/identity`,
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: settings.person, aud: settings.clientId }),
  });
  return Minted.parse(JSON.parse(text)).token;
}

function sleep(milliseconds: number): void {
  clock += milliseconds;
  hear({ slept: heard.slept + milliseconds });
  const editors = current?.meanwhile[sleeps] ?? [];
  sleeps += 1;
  for (const editor of editors) callNamed("onEditInstalled", [eventOf(editor)]);
}

function eventOf(editor: unknown): object {
  return { user: { getEmail: () => String(editor) }, authMode: "FULL" };
}

const log = (level: string) => (text: string) => hear({ logs: [`${level}: ${text}`] });
const spreadsheet = spreadsheetAt(
  settings,
  {
    get: () => selected,
    set: (next) => {
      selected = next;
    },
  },
  (text) => hear({ toasts: [text] }),
);
const ui = uiOf(hear, () => current?.agrees ?? false);
const context = createContext({
  console: { log: log("log"), warn: log("warn"), error: log("error") },
  SpreadsheetApp: {
    getActiveSpreadsheet: () => spreadsheet,
    getUi: () => {
      if (current?.from === "edit trigger")
        throw new Error("Cannot call SpreadsheetApp.getUi() from this context.");
      return ui;
    },
  },
  HtmlService: needsLeave({
    createHtmlOutput: htmlOutput,
    createHtmlOutputFromFile: (name: string) =>
      htmlOutput(readFileSync(join(settings.folder, `${name}.html`), "utf8")),
  }),
  PropertiesService: needsLeave({
    getScriptProperties: () => ({ getProperty: (name: string) => current?.properties[name] ?? null }),
  }),
  CacheService: needsLeave(cacheService(() => clock)),
  LockService: needsLeave(lockService()),
  Utilities: utilities(sleep),
  UrlFetchApp: needsLeave(
    urlFetchApp((url, { headers, payload }) => hear({ sent: [{ url, headers, body: JSON.parse(payload) }] })),
  ),
  ScriptApp: needsLeave(scriptApp(token, triggers)),
  now: () => clock,
});

function htmlOutput(page: string) {
  const output = { page, title: "", setTitle, setWidth: () => output, setHeight: () => output };
  function setTitle(title: string) {
    output.title = title;
    return output;
  }
  return output;
}

function callNamed(name: string, args: readonly unknown[]): unknown {
  const handler: unknown = Reflect.get(context, name);
  if (typeof handler !== "function") throw new Error(`Script function not found: ${name}`);
  return Reflect.apply(handler, undefined, args);
}

runInContext(`${takenAway} Date.now = now;`, context);
runInContext(readFileSync(join(settings.folder, "Code.js"), "utf8"), context, { filename: "Code.js" });

parentPort?.on("message", (call: DeskCall) => {
  current = call;
  heard = silence();
  selected = call.selected;
  sleeps = 0;
  const args = call.from === "edit trigger" ? call.args.map(eventOf) : call.args;
  try {
    hear({ result: callNamed(call.name, args) });
  } catch (error) {
    hear({ error: String(error) });
  }
  hear({ selected, triggers: [...triggers] });
  // As google.script.run does, only plain data crosses.
  parentPort?.postMessage(JSON.parse(JSON.stringify(heard)));
});
