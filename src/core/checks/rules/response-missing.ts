import type { Check } from "../check.ts";
import { answerableRows, rowSpot } from "../places.ts";

const response = "Response and proposed action";

export const responseMissing: Check = {
  code: "response-missing",
  severity: "must fix",
  title: "Response missing",
  run: ({ tracker }) =>
    answerableRows(tracker)
      .filter((row) => row.cells[response].text === "")
      .map((row) => rowSpot(row, response, { agreed: row.agreed.value ?? "" })),
  message: ({ ref, detail }) => `${ref} has no response. ${mends[detail.agreed ?? ""] ?? mends.Yes}`,
};

const mends: Readonly<Record<string, string>> = {
  Yes: "Say in Response and proposed action what will be done, by whom and by when.",
  Partly:
    "Say in Response and proposed action which part is agreed and what will be done, and why not the rest.",
  No: "Say in Response and proposed action why it is not agreed.",
};
