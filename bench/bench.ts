import { parseArgs } from "node:util";
import type { Measured, Row } from "./row.ts";
import { coreTime } from "./rows/core-time.ts";
import { emulatorRequest } from "./rows/emulator-request.ts";
import { emulatorStart } from "./rows/emulator-start.ts";
import { gridKeystroke, gridPaint } from "./rows/grid.ts";
import { remindRequests } from "./rows/remind-requests.ts";
import { syncRequests } from "./rows/sync-requests.ts";

const rows: readonly Row[] = [
  syncRequests,
  remindRequests,
  coreTime(100, 41),
  coreTime(1_000, 21),
  coreTime(10_000, 5),
  emulatorRequest,
  emulatorStart,
  gridPaint,
  gridKeystroke,
];

const { values: options } = parseArgs({ options: { json: { type: "boolean", default: false } } });
const results: (Measured & { readonly name: string; readonly against: string; readonly ratio: number })[] =
  [];
for (const { name, against, measure } of rows) {
  process.stderr.write(`${name} …\n`);
  const measured = await measure();
  results.push({ name, against, ...measured, ratio: measured.ours / measured.theirs });
}
if (options.json) process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
else for (const result of results) process.stdout.write(`${line(result)}\n`);

function line({ name, against, ours, theirs, unit, runs, ratio }: (typeof results)[number]): string {
  const digits = unit === "ms" ? 2 : 0;
  const figures = `${ours.toFixed(digits)} against ${theirs.toFixed(digits)} ${unit}, median of ${runs}`;
  return `${ratio.toFixed(1).padStart(7)} ×  ${name}, against ${against} (${figures})`;
}
