import type { Check } from "../check.ts";
import { dateCells } from "../date-cells.ts";

export const dateImpossible: Check = {
  code: "date-impossible",
  severity: "must fix",
  title: "No such date",
  run: ({ tracker }) => dateCells(tracker, "impossible"),
  message: ({ detail }) =>
    `${detail.column} says "${detail.text}", and there is no such date. Look at the day, the month and the year, and type it like 31 March 2025.`,
};
