import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const script = join(import.meta.dirname, "../../../src/cli/start.ts");

/** What npm start serves, started as a process of its own. */
export type LocalPage = {
  readonly url: string;
  readonly googleUrl: string;
  readonly spreadsheetId: string;
  readonly folder: string;
  /** Ends the process as a power cut would, and keeps its data. */
  readonly cut: () => Promise<void>;
  /** Starts it again at the same address over the same data. */
  readonly restart: () => Promise<LocalPage>;
  readonly stop: () => Promise<void>;
};

/** Starts the example as it stands at the end of July 2018, with its findings still to be mended. */
export async function startPage(): Promise<LocalPage> {
  return startIn(await mkdtemp(join(tmpdir(), "page-")), "0");
}

async function startIn(folder: string, port: string): Promise<LocalPage> {
  const args = ["--disable-warning=ExperimentalWarning", script, "--data", folder, "--today", "2018-07-31"];
  const child = spawn(process.execPath, [...args, "--port", port], { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.on("data", (chunk) => {
    said += String(chunk);
  });
  while (!said.includes("Ctrl+C")) await Promise.race([once(child.stdout, "data"), once(child, "exit")]);
  const find = (pattern: RegExp) => pattern.exec(said)?.[1] ?? "";
  const url = find(/Open the page: (\S+)/u);
  const cut = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
  };
  return {
    url,
    folder,
    googleUrl: find(/Google's APIs\s+(\S+)/u),
    spreadsheetId: find(/^spreadsheet\s+(\S+)/mu),
    cut,
    restart: () => startIn(folder, new URL(url).port),
    stop: async () => {
      await cut();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
