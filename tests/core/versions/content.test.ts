import { describe, expect, test } from "vitest";
import { formattedColumns } from "../../../src/core/model/formatting.ts";
import { type ResponseColumn, responseColumns } from "../../../src/core/model/tabs.ts";
import { contentOf, entryKey } from "../../../src/core/versions/content.ts";
import { buildWorkbook, type WorkbookSpec } from "../../support/build-workbook.ts";
import { trackerIn } from "../../support/plan.ts";

function entriesOf(spec: WorkbookSpec) {
  return [...contentOf(trackerIn(buildWorkbook(spec))).values()];
}

/** The fields of a ref that the content holds, with their values. */
function fieldsOf(ref: string, spec: WorkbookSpec): Readonly<Record<string, string>> {
  const own = entriesOf(spec).filter((entry) => entry.ref === ref);
  return Object.fromEntries(own.map(({ field, value }) => [field, value]));
}

describe("what a version holds of the inquiry", () => {
  test("is every fact but whether and by whom it is published", () => {
    expect(Object.keys(fieldsOf("Inquiry", {}))).toEqual([
      "Inquiry title",
      "Select committee",
      "Committee chair",
      "Responding body",
      "Recipient",
      "Report received",
      "Lead Cabinet Member",
      "Lead senior officer",
      "Status",
    ]);
  });

  test.each([
    "Report received",
    "Notice received",
    "Response due",
    "Date agreed by Cabinet",
    "Progress review date",
  ] as const)("is a %s in words, however it was typed, and as typed where it is no date", (fact) => {
    const written = (typed: string) => fieldsOf("Inquiry", { inquiry: { [fact]: typed } })[fact];

    expect(["10/09/2018", "2018-09-10", "10 September 2018"].map(written)).toEqual(
      Array(3).fill("10 September 2018"),
    );
    expect(written("in the autumn")).toBe("in the autumn");
  });

  test("is a date only where a fact is one", () => {
    expect(fieldsOf("Inquiry", { inquiry: { "Committee chair": "10/09/2018" } })).toMatchObject({
      "Committee chair": "10/09/2018",
    });
  });
});

describe("what a version holds of a row", () => {
  const texts = Object.fromEntries(responseColumns.map((column) => [column, `Text of ${column}`]));

  test("is every filled column but Ref and Checks, in the order of the sheet", () => {
    const { Ref: _ref, Checks: _checks, ...held } = texts;

    expect(Object.entries(fieldsOf("2a", { response: [{ ...texts, Ref: "2a" }] }))).toEqual(
      Object.entries(held),
    );
    expect(fieldsOf("2a", { response: [{ Ref: "2a", Agreed: "Yes" }] })).toEqual({ Agreed: "Yes" });
  });

  test("is when its action is due, in words, and nothing else as a date", () => {
    const row = { Ref: "1", Recommendation: "01/06/2025", "Action due": "30/09/2025" };

    expect(fieldsOf("1", { response: [row] })).toEqual({
      Recommendation: "01/06/2025",
      "Action due": "30 September 2025",
    });
  });

  test.each(responseColumns.filter((column) => column !== "Ref" && column !== "Checks"))(
    "is how %s looks, in a field of its own, only where looks are versioned",
    (column: ResponseColumn) => {
      const bold = { text: "Mend it", links: [], runs: [{ start: 0, end: 4, bold: true as const }] };
      const isFormatted = formattedColumns.some((each) => each === column);

      expect(fieldsOf("1", { response: [{ Ref: "1", [column]: bold }] })).toEqual({
        [column]: "Mend it",
        ...(isFormatted && { [`${column} (formatting)`]: "0-4 bold" }),
      });
    },
  );

  test("is nothing while the row has no usable ref", () => {
    const refs = entriesOf({ response: [{ Ref: "two", Recommendation: "Mend it." }] }).map(({ ref }) => ref);

    expect(new Set(refs)).toEqual(new Set(["Inquiry"]));
  });
});

test("an entry's key tells apart what ref and field together do not", () => {
  expect(entryKey({ ref: "1", field: "1 Agreed" })).not.toBe(entryKey({ ref: "1 1", field: "Agreed" }));
  expect(entryKey({ ref: "1", field: "Agreed" })).toBe(entryKey({ field: "Agreed", ref: "1" }));
});
