import type { Check } from "../check.ts";
import { answerableRows, rowSpot } from "../places.ts";

export const answerMissing: Check = {
  code: "answer-missing",
  severity: "must fix",
  title: "Answer missing",
  run: ({ tracker }) =>
    answerableRows(tracker)
      .filter((row) => row.agreed.text === "")
      .map((row) => rowSpot(row, "Agreed")),
  message: ({ ref }) => `${ref} has no answer. Choose Yes, Partly or No in Agreed.`,
};
