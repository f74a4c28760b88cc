import type { Check } from "../check.ts";
import { peoplesCells } from "../peoples-cells.ts";

/** A cell of Google Sheets holds 50,000 characters. */
const nearLimit = 45_000;

export const textTooLong: Check = {
  code: "text-too-long",
  severity: "should fix",
  title: "Text near the limit",
  run: ({ tracker }) => peoplesCells(tracker, (cell) => cell.text.length >= nearLimit),
  message: ({ ref, detail }) =>
    `${ref} holds more than 45,000 characters in ${detail.place}, and a cell can hold 50,000. Shorten it, or put the long part into a document and link to it.`,
};
