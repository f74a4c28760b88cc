import fc from "fast-check";
import { inquiryFacts, peopleColumns, responseColumns } from "../../src/core/model/tabs.ts";
import type { Cell, Workbook } from "../../src/core/model/workbook.ts";
import { anyUnit } from "./any-unit.ts";
import { buildWorkbook } from "./build-workbook.ts";

const telling = [
  "Yes",
  "no",
  "Partly",
  "1",
  "2a",
  "2b.",
  "FINAL",
  "Draft Final",
  "10 September 2018",
  "10 th September 2018",
  "31/02/2019",
  "Cllr Ada Marsh",
  "Ada Marsh and Ben Okafor",
  "This has been actioned and will conclude in the summer term.",
  "javascript:alert(1)",
  '=IMPORTXML("https://x.example")',
  "<script>alert(1)</script>",
  "someone@westmere.example",
  "#REF!",
  "e.g. FINAL 1.0",
];

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...telling) },
  { weight: 3, arbitrary: fc.constant("") },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme" }) },
  { weight: 1, arbitrary: fc.string({ unit: anyUnit }) },
);

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 9, arbitrary: text.map((words) => ({ text: words, links: [] })) },
  {
    weight: 1,
    arbitrary: fc.record({
      text,
      links: fc.array(fc.record({ text, url: text }), { maxLength: 2 }),
      serial: fc.double({ noNaN: true }),
      formula: text,
      error: text,
    }),
  },
);

function row<Column extends string>(columns: readonly Column[]): fc.Arbitrary<Partial<Record<Column, Cell>>> {
  const cells = Object.fromEntries(columns.map((column) => [column, cell])) as Record<Column, typeof cell>;
  return fc.record(cells, { requiredKeys: [] }) as fc.Arbitrary<Partial<Record<Column, Cell>>>;
}

/** Any workbook with a tracker's tabs and headers, and anything at all in its cells. */
export const arbitraryWorkbook: fc.Arbitrary<Workbook> = fc
  .record({
    inquiry: row(inquiryFacts),
    response: fc.array(row(responseColumns), { maxLength: 8 }),
    people: fc.array(row(peopleColumns), { maxLength: 4 }),
  })
  .map((spec) => buildWorkbook(spec));

const word = fc.constantFrom("Yes", "No", "Partly", "", "Do it by 1 May 2025", "Done", "Ada Marsh", "Later");

/** A tracker whose rows have refs of their own, as people keep it; the rest is anything. */
export const keptWorkbook: fc.Arbitrary<Workbook> = fc
  .array(row(responseColumns.filter((column) => column !== "Ref")), { minLength: 1, maxLength: 8 })
  .chain((rows) =>
    fc.record({ rows: fc.constant(rows), inquiry: row(["Status", "Date agreed by Cabinet"]), word }),
  )
  .map(({ rows, inquiry, word: first }) =>
    buildWorkbook({
      inquiry,
      response: rows.map((cells, index) => ({
        Recommendation: first || "Do it",
        ...cells,
        Ref: `${index + 1}`,
      })),
    }),
  );
