import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle } from "../../build/bundle.ts";
import type { FunctionName } from "../../src/app/deployment.ts";
import { signToken } from "../../src/cli/local/call-function.ts";
import { callWhenUp, type Served, serveBundle } from "../../tests/build/serve-bundle.ts";
import { openPublishingOffice, type PublishingOffice } from "../../tests/support/publishing-office.ts";
import { restoreState, takeState } from "../../tests/support/snapshot.ts";
import { type Measured, median, type Row, type Skipped } from "../row.ts";
import { hello, writeRival } from "./rival.ts";

const root = join(import.meta.dirname, "../..");
const base = "https://functions.example";
const calls = 10;
const runs = 3;

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
    measure: () =>
      withBundle(name, async (home, office) => {
        await writeRival(join(home, "rival"), hello);
        const field = moment === "at rest" ? "VmRSS" : "VmHWM";
        const taken: { readonly ours: number[]; readonly theirs: number[] } = { ours: [], theirs: [] };
        for (let run = 0; run < runs; run += 1) {
          taken.ours.push(await memoryNow({ folder: join(home, name), target: name, office }, field));
          const rival = { folder: join(home, "rival"), target: "rival" as const, office };
          taken.theirs.push(await memoryNow(rival, field));
        }
        return { ours: median(taken.ours), theirs: median(taken.theirs), unit: "MB", runs };
      }),
  };
}

/** Memory of the publish function's process that has published fifty times, beside itself after ten. */
export const publishMemory: Row = {
  id: "memory-50-publications",
  heading: "memory",
  name: "publish, after 50 publications",
  against: "itself after 10",
  measure: () =>
    withBundle("publish", async (home, office) => {
      // whoever has signed once has a key, which the state then holds
      await signToken(office.url, { audience: base });
      const start = await takeState(office.url);
      const publishing = { folder: join(home, "publish"), target: "publish" as const, office };
      const [theirs = 0, ours = 0] = await whileServed(publishing, async (served) => {
        const after: number[] = [];
        for (let nth = 1; nth <= 50; nth += 1) {
          await restoreState(office.url, start);
          await call(served, "publish", office);
          if (nth === 10 || nth === 50) after.push(await megabytes(served.pid, "VmRSS"));
        }
        return after;
      });
      return { ours, theirs, unit: "MB", runs: 1 };
    }),
};

/** Bundles a function into a folder, and opens an office that it can work for. */
async function withBundle(
  name: FunctionName,
  measure: (home: string, office: PublishingOffice) => Promise<Measured>,
): Promise<Measured | Skipped> {
  if (!existsSync("/proc/self/status")) return { skipped: "this system has no /proc to ask" };
  const home = await mkdtemp(join(tmpdir(), "memory-"));
  await symlink(join(root, "node_modules"), join(home, "node_modules"));
  await bundle(name, join(home, name));
  const office = await openPublishingOffice();
  try {
    return await measure(home, office);
  } finally {
    await Promise.all([office.close(), rm(home, { recursive: true })]);
  }
}

/** A function in a folder, and the office that it works for. */
type Service = {
  readonly folder: string;
  readonly target: FunctionName | "rival";
  readonly office: PublishingOffice;
};

async function memoryNow(service: Service, field: "VmRSS" | "VmHWM"): Promise<number> {
  return whileServed(service, async (served) => {
    const times = field === "VmHWM" ? calls : 0;
    for (let nth = 0; nth < times; nth += 1) await call(served, service.target, service.office);
    return megabytes(served.pid, field);
  });
}

/** Starts a function, and ends it however the work ends. */
async function whileServed<T>(
  { folder, target, office }: Service,
  work: (served: Served) => Promise<T>,
): Promise<T> {
  const served = await serveBundle(folder, target, settingsAt(office));
  try {
    await callWhenUp(served, "{}");
    return await work(served);
  } finally {
    await served.stop();
  }
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
