import { inquiryFacts, type ResponseColumn, responseColumns } from "../../model/tabs.ts";
import { holdsPersonalNumber } from "../../people/personal-number.ts";
import type { Check } from "../check.ts";
import { factSpot, isWithheld, rowSpot } from "../places.ts";

const unpublished: readonly ResponseColumn[] = ["Ref", "Checks", "Not for publication (reason)"];
const published = responseColumns.filter((column) => !unpublished.includes(column));

export const personalNumberPublished: Check = {
  code: "personal-number-published",
  severity: "must fix",
  title: "Personal number to be published",
  run: ({ tracker: { inquiry, recommendations } }) => [
    ...inquiryFacts
      .filter((fact) => holdsPersonalNumber(inquiry.cells[fact].text))
      .map((fact) => factSpot(inquiry, fact, { column: fact })),
    ...recommendations
      .filter((row) => !isWithheld(row))
      .flatMap((row) =>
        published
          .filter((column) => holdsPersonalNumber(row.cells[column].text))
          .map((column) => rowSpot(row, column)),
      ),
  ],
  message: ({ ref, detail }) =>
    `${ref} would publish a pupil's number (UPN) or a National Insurance number in ${detail.column}. Take it out, and look whether the text says anything else by which somebody could be known.`,
};
