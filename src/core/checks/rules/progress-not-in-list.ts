import { Progress } from "../../model/vocabulary.ts";
import type { Check } from "../check.ts";
import { rowSpot } from "../places.ts";
import { joinWords, quote } from "../words.ts";

export const progressNotInList: Check = {
  code: "progress-not-in-list",
  severity: "should fix",
  title: "Progress not in the list",
  run: ({ tracker }) =>
    tracker.recommendations
      .filter((row) => row.progress.text !== "" && row.progress.value === null)
      .map((row) => rowSpot(row, "Progress", { text: quote(row.progress.text) })),
  message: ({ ref, detail }) =>
    `${ref} has the progress "${detail.text}". Choose ${joinWords(Progress.options, "or")} in Progress, and put the rest into the update.`,
};
