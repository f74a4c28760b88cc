import { functionNames } from "../src/app/deployment.ts";
import type { Row } from "./row.ts";
import { remindAgainstLimit, remindAgainstRowByRow } from "./rows/calls/remind-calls.ts";
import { syncAgainstLimit, syncAgainstRowByRow } from "./rows/calls/sync-calls.ts";
import { bundleBytes, bundledStart, coldStart } from "./rows/cold-start.ts";
import { coreTime } from "./rows/core-time.ts";
import { docxAgainstJson, docxAgainstOffice } from "./rows/docx.ts";
import { emulatorRequest } from "./rows/emulator-request.ts";
import { emulatorStart } from "./rows/emulator-start.ts";
import { gridKeystroke, gridPaint } from "./rows/grid.ts";
import { htmlAgainstNunjucks } from "./rows/html.ts";
import { memoryOf, publishMemory } from "./rows/memory.ts";
import { pdfAgainstChromium, pdfAgainstOffice } from "./rows/pdf.ts";
import { publishTime } from "./rows/publish.ts";
import { sweepAgainstAsking, sweepAgainstLimit } from "./rows/sweep.ts";

/** Every row, in the order in which they are measured. */
export const rows: readonly Row[] = [
  syncAgainstLimit(3),
  syncAgainstLimit(30),
  syncAgainstRowByRow(3),
  syncAgainstRowByRow(30),
  remindAgainstLimit(1),
  remindAgainstLimit(10),
  remindAgainstRowByRow(1),
  remindAgainstRowByRow(10),
  coreTime(100, 41),
  coreTime(1_000, 21),
  coreTime(10_000, 5),
  pdfAgainstChromium(20, 11),
  pdfAgainstChromium(200, 5),
  pdfAgainstOffice(20, 3),
  pdfAgainstOffice(200, 3),
  docxAgainstJson(20, 21),
  docxAgainstJson(200, 5),
  docxAgainstOffice(20, 3),
  docxAgainstOffice(200, 3),
  htmlAgainstNunjucks(20, 41),
  htmlAgainstNunjucks(200, 21),
  publishTime,
  ...functionNames.map(coldStart),
  ...functionNames.map(bundledStart),
  ...functionNames.map(bundleBytes),
  ...functionNames.map((name) => memoryOf(name, "at rest")),
  ...functionNames.map((name) => memoryOf(name, "at its peak")),
  publishMemory,
  ...[100, 1_000, 10_000].map(sweepAgainstLimit),
  ...[100, 1_000, 10_000].map(sweepAgainstAsking),
  emulatorRequest(50, 2_000),
  emulatorRequest(500, 1_000),
  emulatorStart,
  gridPaint,
  gridKeystroke,
];
