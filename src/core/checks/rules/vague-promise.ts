import type { Check } from "../check.ts";
import { promisesNothing } from "../empty-words.ts";
import { answerableRows, rowSpot } from "../places.ts";
import { quote } from "../words.ts";

const response = "Response and proposed action";

export const vaguePromise: Check = {
  code: "vague-promise",
  severity: "should fix",
  title: "Vague promise",
  run: ({ tracker }) =>
    answerableRows(tracker)
      .filter((row) => row.agreed.value === "Yes" && row.cells["Action due"].text === "")
      .filter((row) => row.cells[response].text !== "" && promisesNothing(row.cells[response].text))
      .map((row) => rowSpot(row, response, { text: quote(row.cells[response].text) })),
  message: ({ ref, detail }) =>
    `${ref} is answered Yes, but "${detail.text}" names no action and no date. Say in Response and proposed action what will be done, and by when in Action due.`,
};
