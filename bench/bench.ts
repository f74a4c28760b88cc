import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { thisMachine } from "./machine.ts";
import { performancePage } from "./page.ts";
import { measureRow, type Result, ratioOf } from "./result.ts";
import { rows } from "./rows.ts";
import { figuresOf, growthWords, ratioWords } from "./words.ts";

const { values: options } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
    only: { type: "string", default: "" },
  },
});
const wanted = rows.filter(({ id }) => id.includes(options.only));
if (wanted.length === 0) {
  process.stderr.write(`--only takes a part of one of: ${rows.map(({ id }) => id).join(", ")}\n`);
  process.exit(2);
}

if (options.write && wanted.length < rows.length) {
  process.stderr.write("--write takes every row, or the page would lose those left out. Leave out --only.\n");
  process.exit(2);
}

const results: Result[] = [];
for (const [index, row] of wanted.entries()) {
  process.stderr.write(`${index + 1} of ${wanted.length}: ${row.id} …\n`);
  results.push(await measureRow(row));
}
if (options.json) {
  const told = results.map((result) => ({ ...result, ratio: ratioOf(result) }));
  process.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
} else for (const result of results) process.stdout.write(`${line(result)}\n`);
if (options.write)
  writeFileSync(join(import.meta.dirname, "../docs/performance.md"), performancePage(results, thisMachine()));
process.exitCode = results.some(({ outcome }) => "failed" in outcome) ? 1 : 0;

function line(result: Result): string {
  const { id, name, against } = result;
  const grows = growthWords(result, results);
  const figures = [figuresOf(result), grows].filter((words) => words !== "").join("; ");
  return `${ratioWords(result).padStart(9)}  ${id}: ${name}, against ${against} (${figures})`;
}
