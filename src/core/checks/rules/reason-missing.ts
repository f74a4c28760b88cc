import type { Check } from "../check.ts";
import { givesNoReason } from "../empty-words.ts";
import { answerableRows, rowSpot } from "../places.ts";

const response = "Response and proposed action";

export const reasonMissing: Check = {
  code: "reason-missing",
  severity: "should fix",
  title: "Reason missing",
  run: ({ tracker }) =>
    answerableRows(tracker)
      .filter((row) => row.agreed.value === "Partly" || row.agreed.value === "No")
      .filter((row) => row.cells[response].text !== "" && givesNoReason(row.cells[response].text))
      .map((row) => rowSpot(row, response, { agreed: row.agreed.value ?? "" })),
  message: ({ ref, detail }) =>
    `${ref} is answered ${detail.agreed} and gives no reason. Say why in Response and proposed action${detail.agreed === "Partly" ? ", and which part is agreed" : ""}.`,
};
