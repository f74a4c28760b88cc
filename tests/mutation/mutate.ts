import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";

const root = join(import.meta.dirname, "../..");

/**
 * The folders of src/core, each with the folders of tests/core that must notice what is changed in it: its own,
 * and for what others stand on, theirs as well.
 */
const noticedBy: Readonly<Record<string, readonly string[]>> = {
  clocks: ["clocks", "checks"],
  people: ["people", "checks"],
  intake: ["intake"],
  versions: ["versions"],
  model: ["model", "intake"],
  publishing: ["publishing"],
  reminders: ["reminders"],
  checks: ["checks"],
};
const leastScore = 85;

const { values } = parseArgs({
  options: {
    only: { type: "string", multiple: true, default: [] },
    json: { type: "boolean", default: false },
  },
});
const unknown = values.only.filter((folder) => !(folder in noticedBy));
if (unknown.length > 0) {
  process.stderr.write(`--only takes ${Object.keys(noticedBy).join(", ")}, not ${unknown.join(", ")}\n`);
  process.exit(2);
}

const Report = z.object({
  files: z.record(z.string(), z.object({ mutants: z.array(z.object({ status: z.string() })) })),
});

type Score = {
  readonly folder: string;
  readonly mutants: number;
  readonly noticed: number;
  readonly left: number;
};

const scores: Score[] = [];
for (const folder of Object.keys(noticedBy))
  if (values.only.length === 0 || values.only.includes(folder)) scores.push(await scoreOf(folder));
const all = total(scores);
if (values.json) process.stdout.write(`${JSON.stringify({ scores, all }, null, 2)}\n`);
else for (const score of [...scores, all]) process.stdout.write(`${line(score)}\n`);
process.exitCode = percent(all) >= leastScore ? 0 : 1;

/** Mutates a folder. What it found of each mutant is kept, and only what changed since is tried again. */
async function scoreOf(folder: string): Promise<Score> {
  process.stderr.write(`src/core/${folder} …\n`);
  const mutate = `src/core/${folder}/**/*.ts`;
  const kept = `.mutation/${folder}.json`;
  const stryker = join(root, "node_modules/.bin/stryker");
  const args = ["run", "tests/mutation/stryker.config.json", "--mutate", mutate, "--incrementalFile", kept];
  const tests = (noticedBy[folder] ?? []).map((each) => `tests/core/${each}/*.test.ts`);
  const env = { ...process.env, MUTATION_TESTS: tests.join(",") };
  const child = spawn(process.execPath, [stryker, ...args], { cwd: root, env, stdio: ["ignore", 2, 2] });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`mutating ${folder} ended with ${code}`);
  const { files } = Report.parse(JSON.parse(await readFile(join(root, kept), "utf8")));
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...wanted: readonly string[]) => statuses.filter((status) => wanted.includes(status)).length;
  const noticed = count("Killed", "Timeout");
  const left = count("Survived", "NoCoverage");
  return { folder, mutants: noticed + left, noticed, left };
}

function total(parts: readonly Score[]): Score {
  const sum = (key: "mutants" | "noticed" | "left") => parts.reduce((result, part) => result + part[key], 0);
  return { folder: "all", mutants: sum("mutants"), noticed: sum("noticed"), left: sum("left") };
}

function percent({ mutants, noticed }: Score): number {
  return mutants === 0 ? 0 : (100 * noticed) / mutants;
}

function line(score: Score): string {
  const { folder, mutants, noticed, left } = score;
  return `${folder.padEnd(12)} ${percent(score).toFixed(1).padStart(5)} %  ${noticed} of ${mutants} noticed, ${left} left`;
}
