import type { Check } from "../check.ts";
import { versionSpot } from "../places.ts";

const sample = /^\W{0,5}(?:e\.? ?g\b|example\b|for example\b)/iu;
const sampleAuthor = /^\W{0,5}jo(?:e|seph) bloggs\W*$/iu;

export const sampleRowLeft: Check = {
  code: "sample-row-left",
  severity: "must fix",
  title: "Sample row left in",
  run: ({ tracker }) =>
    tracker.versions
      .filter((row) => sample.test(row.number) || sampleAuthor.test(row.author))
      .map((row) => versionSpot(row, "Version No.", { row: `${row.row}` })),
  message: ({ detail }) =>
    `Row ${detail.row} of Version control is the template's sample row (${detail.cell}). Delete the row, so that it is not published as if it were a version.`,
};
