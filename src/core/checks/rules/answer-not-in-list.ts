import type { Check } from "../check.ts";
import { rowSpot } from "../places.ts";
import { quote } from "../words.ts";

export const answerNotInList: Check = {
  code: "answer-not-in-list",
  severity: "must fix",
  title: "Answer not in the list",
  run: ({ tracker }) =>
    tracker.recommendations
      .filter((row) => row.agreed.text !== "" && row.agreed.value === null)
      .map((row) => rowSpot(row, "Agreed", { text: quote(row.agreed.text) })),
  message: ({ ref, detail }) =>
    `${ref} is answered "${detail.text}". Choose Yes, Partly or No in Agreed, and put anything more into Response and proposed action.`,
};
