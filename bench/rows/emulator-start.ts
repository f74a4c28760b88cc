import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Row, takeTurns } from "../row.ts";

const script = join(import.meta.dirname, "../../src/cli/emulator.ts");
const runs = 7;

/** From the start of the process until the emulator says that it is ready, beside a Node that does nothing. */
export const emulatorStart: Row = {
  id: "emulator-start",
  heading: "emulator",
  name: "emulator: process start to ready",
  against: "node -e 0",
  measure: () => takeTurns(runs, startAndStop, doNothing),
};

async function startAndStop(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  const args = ["--disable-warning=ExperimentalWarning", script, "--port", "0", "--data", folder];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  child.kill("SIGKILL");
  await once(child, "exit");
  await rm(folder, { recursive: true, force: true });
}

async function doNothing(): Promise<void> {
  await once(spawn(process.execPath, ["-e", "0"]), "exit");
}
