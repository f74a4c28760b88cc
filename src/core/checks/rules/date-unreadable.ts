import type { Check } from "../check.ts";
import { dateCells } from "../date-cells.ts";

export const dateUnreadable: Check = {
  code: "date-unreadable",
  severity: "must fix",
  title: "Date not readable",
  run: ({ tracker }) => dateCells(tracker, "unreadable"),
  message: ({ detail }) =>
    `${detail.column} says "${detail.text}", which is not a date that can be read. ${detail.suggestion ? `If you mean ${detail.suggestion}, type it like that.` : "Type day, month and year, such as 31 March 2025."}`,
};
