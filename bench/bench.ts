import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { functionNames } from "../src/app/deployment.ts";
import type { Measured, Row } from "./row.ts";
import { bundleBytes, bundledStart, coldStart } from "./rows/cold-start.ts";
import { coreTime } from "./rows/core-time.ts";
import { docxAgainstJson, docxAgainstOffice } from "./rows/docx.ts";
import { emulatorRequest } from "./rows/emulator-request.ts";
import { emulatorStart } from "./rows/emulator-start.ts";
import { gridKeystroke, gridPaint } from "./rows/grid.ts";
import { pdfAgainstChromium, pdfAgainstOffice } from "./rows/pdf.ts";
import { publishMemory, publishTime } from "./rows/publish.ts";
import { remindRequests } from "./rows/remind-requests.ts";
import { syncRequests } from "./rows/sync-requests.ts";

const functions = functionNames.filter((name) =>
  existsSync(join(import.meta.dirname, `../functions/${name}.ts`)),
);
const rows: readonly Row[] = [
  syncRequests,
  remindRequests,
  coreTime(100, 41),
  coreTime(1_000, 21),
  coreTime(10_000, 5),
  emulatorRequest,
  emulatorStart,
  pdfAgainstChromium(8, 11),
  pdfAgainstChromium(200, 5),
  ...pdfAgainstOffice(8, 3),
  ...pdfAgainstOffice(200, 3),
  publishTime,
  publishMemory,
  ...functions.map(coldStart),
  bundledStart("sync"),
  ...functions.map(bundleBytes),
  docxAgainstJson(8, 21),
  docxAgainstJson(200, 5),
  ...docxAgainstOffice(8, 5),
  ...docxAgainstOffice(200, 3),
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
