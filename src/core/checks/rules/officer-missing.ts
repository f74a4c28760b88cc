import type { Check } from "../check.ts";
import { rowsWithoutOwner } from "../owners.ts";
import { rowSpot } from "../places.ts";

const column = "Senior Responsible Officer";

export const officerMissing: Check = {
  code: "officer-missing",
  severity: "should fix",
  title: "Officer missing",
  run: ({ tracker }) => rowsWithoutOwner(tracker, column).map((row) => rowSpot(row, column)),
  message: ({ ref }) =>
    `${ref} names no officer. Enter one name in Senior Responsible Officer, as it stands in People.`,
};
