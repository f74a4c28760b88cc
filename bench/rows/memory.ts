import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle } from "../../build/bundle.ts";
import type { FunctionName } from "../../src/app/deployment.ts";
import { signToken } from "../../src/cli/local/call-function.ts";
import { callWhenUp, type Served, serveBundle } from "../../tests/build/serve-bundle.ts";
import { openPublishingOffice, type PublishingOffice } from "../../tests/support/publishing-office.ts";
import type { Row } from "../row.ts";
import { hello, writeRival } from "./rival.ts";

const root = join(import.meta.dirname, "../..");
const base = "https://functions.example";
const calls = 10;

/** What a function is asked for, of a tracker. */
const bodies: Readonly<Record<FunctionName, (spreadsheetId: string) => object>> = {
  sync: (spreadsheetId) => ({ spreadsheetId, stampNow: true }),
  remind: (spreadsheetId) => ({ spreadsheetIds: [spreadsheetId] }),
  publish: (spreadsheetId) => ({ spreadsheetId }),
  sweep: () => ({ job: "register" }),
  health: () => ({}),
};

/** Memory of a deployed function's process, beside that of one that only says hello. */
export function memoryOf(name: FunctionName, moment: "at rest" | "at its peak"): Row {
  return {
    id: `memory-${name}-${moment === "at rest" ? "rest" : "peak"}`,
    heading: "memory",
    name: `${name}, ${moment === "at rest" ? "listening, before its first call" : `after ${calls} calls, at its peak`}`,
    against: "a function that only says hello",
    measure: async () => {
      if (!existsSync("/proc/self/status")) return { skipped: "this system has no /proc to ask" };
      const home = await mkdtemp(join(tmpdir(), "memory-"));
      await symlink(join(root, "node_modules"), join(home, "node_modules"));
      await bundle(name, join(home, name));
      await writeRival(join(home, "rival"), hello);
      const office = await openPublishingOffice();
      const field = moment === "at rest" ? "VmRSS" : "VmHWM";
      const ours = await serveAndAsk(join(home, name), name, office, field);
      const theirs = await serveAndAsk(join(home, "rival"), "rival", office, field);
      await Promise.all([office.close(), rm(home, { recursive: true })]);
      return { ours, theirs, unit: "MB", runs: 1 };
    },
  };
}

async function serveAndAsk(
  folder: string,
  target: FunctionName | "rival",
  office: PublishingOffice,
  field: "VmRSS" | "VmHWM",
): Promise<number> {
  const served = await serveBundle(folder, target, settingsAt(office));
  await callWhenUp(served, "{}");
  if (field === "VmHWM") for (let nth = 0; nth < calls; nth += 1) await call(served, target, office);
  const memory = await megabytes(served.pid, field);
  await served.stop();
  return memory;
}

function settingsAt({ environment }: PublishingOffice): Readonly<Record<string, string>> {
  return {
    ...environment,
    SCRUTINY_FUNCTIONS_URL: base,
    SCRUTINY_MAIL: "gmail",
    SCRUTINY_MAIL_FROM: "scrutiny@westmere.example",
    SCRUTINY_MAIL_DOMAINS: "westmere.example",
  };
}

async function call(served: Served, target: FunctionName | "rival", office: PublishingOffice): Promise<void> {
  const audience = `${base}/${target}`;
  const token = await signToken(office.url, { email: office.config.SCRUTINY_ACCOUNT, audience });
  const body = target === "rival" ? {} : bodies[target](office.spreadsheetId);
  const reply = await callWhenUp(served, JSON.stringify(body), token);
  // health says 503 where no sweep has been made, and remind where a mail is still to go
  if (reply.status !== 200 && reply.status !== 503) throw new Error(`${target}: ${await reply.text()}`);
}

async function megabytes(pid: number, field: string): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(new RegExp(`^${field}:\\s+(\\d+) kB$`, "mu").exec(status)?.[1] ?? 0) / 1024;
}
