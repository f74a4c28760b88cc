import fc from "fast-check";
import { preview } from "../../../src/app/publish/preview.ts";
import { openBusyOffice } from "../races/busy-office.ts";
import { anySiege } from "./hostile-texts.ts";
import { withstand } from "./withstand.ts";

/** A process of its own, so that its memory can be bounded: tells each attempt in a line of JSON. */
const [seed = "1", count = "1"] = process.argv.slice(2);
const busy = await openBusyOffice();
const { ports, settings } = busy.office.publishing;
const { html: own } = await preview({ spreadsheetId: busy.office.spreadsheetId }, ports, settings);

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

const sieges = fc.sample(anySiege, { seed: Number(seed), numRuns: Number(count) });
const settled = Math.min(5, sieges.length - 1);
let before = 0;
for (const [nth, siege] of sieges.entries()) {
  const violations = await withstand(busy, siege, own);
  if (nth === settled) before = heap();
  process.stdout.write(`${JSON.stringify({ name: `hostile workbook ${nth + 1}`, violations })}\n`);
}
process.stdout.write(`${JSON.stringify({ grown: heap() - before })}\n`);
await busy.office.close();
