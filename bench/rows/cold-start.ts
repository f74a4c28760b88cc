import { execFileSync } from "node:child_process";
import { mkdtemp, readdir, rm, stat, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle } from "../../build/bundle.ts";
import { compileCache, type FunctionName } from "../../src/app/deployment.ts";
import { callWhenUp, serveBundle } from "../../tests/build/serve-bundle.ts";
import { type Row, takeTurns } from "../row.ts";
import { hello, writeRival } from "./rival.ts";

const root = join(import.meta.dirname, "../..");
const runs = 7;

/** A function that loads all of Google's clients as they come. */
const everything = `import { google } from "googleapis";
import { Storage } from "@google-cloud/storage";
export const rival = (_request, reply) =>
  reply.status(400).json({ sheets: typeof google.sheets, storage: typeof Storage });`;

/** From process start to the first answer of a function as deployed, beside a function that says hello. */
export function coldStart(name: FunctionName): Row {
  return against(name, "a function that only says hello", hello, { NODE_COMPILE_CACHE: compileCache });
}

/** The same without compiled code, beside a function that imports all of googleapis and is not bundled. */
export function bundledStart(name: FunctionName): Row {
  return against(name, "all of googleapis, unbundled", everything, {});
}

function against(
  name: FunctionName,
  rival: string,
  code: string,
  settings: Readonly<Record<string, string>>,
): Row {
  const how = settings.NODE_COMPILE_CACHE === undefined ? "bundled" : "as deployed";
  return {
    id: `cold-start-${name}${how === "bundled" ? "-unbundled" : ""}`,
    heading: "start",
    name: `${name}, ${how}: process start to the first answer`,
    against: rival,
    measure: async () => {
      const home = await mkdtemp(join(tmpdir(), "cold-"));
      await symlink(join(root, "node_modules"), join(home, "node_modules"));
      await bundle(name, join(home, name));
      await writeRival(join(home, "rival"), code);
      if (settings.NODE_COMPILE_CACHE !== undefined)
        execFileSync(process.execPath, ["warm-up.js", name, compileCache], { cwd: join(home, name) });
      const measured = await takeTurns(
        runs,
        () => firstAnswer(join(home, name), name, settings),
        () => firstAnswer(join(home, "rival"), "rival", {}),
      );
      await rm(home, { recursive: true });
      return measured;
    },
  };
}

async function firstAnswer(
  folder: string,
  target: string,
  settings: Readonly<Record<string, string>>,
): Promise<void> {
  const served = await serveBundle(folder, target, settings);
  const { status } = await callWhenUp(served, '{"spreadsheetId":"no"}');
  await served.stop();
  if (status > 500) throw new Error(`${target} answered ${status}:\n${served.said()}`);
}

/** What is deployed of a function, beside the one package that it could be deployed with instead. */
export function bundleBytes(name: FunctionName): Row {
  return {
    id: `bytes-${name}`,
    heading: "start",
    name: `${name}: size of what is deployed`,
    against: "googleapis alone, as npm installs it",
    measure: async () => {
      const home = await mkdtemp(join(tmpdir(), "bytes-"));
      const { bytes } = await bundle(name, home);
      await rm(home, { recursive: true });
      const rival = bytesIn(join(root, "node_modules/googleapis"));
      return { ours: bytes / 1024, theirs: (await rival) / 1024, unit: "KB", runs: 1 };
    },
  };
}

async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
