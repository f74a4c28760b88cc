import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ComparedPart, Comparison } from "../../../src/core/model/comparison.ts";
import type { RichText } from "../../../src/core/model/rich-text.ts";
import { compareSnapshots } from "../../../src/core/publishing/compare-snapshots.ts";
import { keptWorkbook } from "../../support/arbitrary-workbook.ts";
import { publicationOf, storyUntil } from "../../support/published-story.ts";
import "../../support/seed.ts";
import { stampedInTurn, stampedTracker } from "../../support/stamped.ts";
import type { Flaws } from "../../support/tracker-builder.ts";

const day = "2025-11-20";

function compared(before: Flaws, after: Flaws): Comparison {
  const workbook = stampedTracker(before, after);
  const { history } = publicationOf(workbook, day);
  const [one, other] = history.versions.map((number) => publicationOf(workbook, day, number).snapshot);
  if (!one || !other) throw new Error("two versions should have been stamped");
  return compareSnapshots(one, other);
}

function text(rich: RichText): string {
  return rich
    .flatMap((block) => (block.kind === "paragraph" ? [block.spans] : block.items))
    .map((spans) => spans.map((span) => span.text).join(""))
    .join("\n");
}

function brief({ ref, kind, fields }: ComparedPart): readonly string[] {
  return [
    `${ref} ${kind}`,
    ...fields.map(({ name, before, after }) => `${name}: ${text(before)} > ${text(after)}`),
  ];
}

describe("two versions compared", () => {
  test("tell what a reader would see differ, in readers' words", () => {
    const { title, before, after, parts } = compared(
      {},
      {
        rows: { "3": { Progress: "Complete", "Action due": "1 May 2026" } },
        inquiry: { "Committee chair": "Cllr Kit Lane" },
      },
    );

    expect([title, before.number, after.number]).toEqual(["Safer Cycling Routes", "FINAL 1.0", "1.1"]);
    expect(parts.map(brief)).toEqual([
      ["Inquiry changed", "Committee chair: Cllr Jo Field > Cllr Kit Lane"],
      ["3 changed", "Action due: 31 March 2026 > 1 May 2026", "Progress: Delayed > Complete"],
    ]);
  });

  test("show nothing of what was withheld since, and only the reason for it", () => {
    const { parts } = compared({}, { rows: { "2b": { "Not for publication (reason)": "Exempt" } } });

    expect(parts.map(brief)).toEqual([["2b withheld", "Not for publication:  > Exempt"]]);
  });

  test("show all of what was released, and nothing in place of what was withheld", () => {
    const { parts } = compared({ rows: { "1": { "Not for publication (reason)": "Exempt" } } }, {});

    expect(parts.map(({ ref, kind }) => `${ref} ${kind}`)).toEqual(["1 released"]);
    expect(parts[0]?.fields.map(({ before }) => before)).toEqual(parts[0]?.fields.map(() => []));
    expect(parts[0]?.fields.map(({ name }) => name)).toContain("Response and proposed action");
  });

  test("do not show under an old ref what is withheld under a new one", () => {
    const { parts } = compared(
      {},
      { rows: { "3": { Ref: "3a", "Not for publication (reason)": "Exempt" } } },
    );

    expect(parts.map(brief)).toEqual([["3 gone"], ["3a new", "Not for publication:  > Exempt"]]);
  });

  test("tell what is new and what is gone, each in its place", () => {
    const { parts } = compared(
      { addRows: [{ Ref: "4", Recommendation: "Count the cyclists." }] },
      { addRows: [{ Ref: "2c", Recommendation: "Paint the lanes." }] },
    );

    expect(parts.map((part) => brief(part).slice(0, 2))).toEqual([
      ["2c new", "Recommendation:  > Paint the lanes."],
      ["4 gone", "Recommendation: Count the cyclists. > "],
    ]);
  });

  test("are the worked example's September and March", () => {
    const workbook = storyUntil("2019-03-22");
    const [before, after] = ["FINAL 1.0", "1.6"].map(
      (number) => publicationOf(workbook, day, number).snapshot,
    );
    if (!before || !after) throw new Error("both versions should be there");

    const { parts } = compareSnapshots(before, after);

    expect(parts.map(({ ref, kind }) => `${ref} ${kind}`)).toEqual(
      ["1", "2a", "2b", "3a", "3b", "4", "5a", "5b", "6", "7", "8"].map((ref) => `${ref} changed`),
    );
    expect(new Set(parts.flatMap(({ fields }) => fields.map(({ name }) => name)))).toEqual(
      new Set(["Progress", "Six month update"]),
    );
  });

  test("are the same when a version is compared with itself", () => {
    fc.assert(
      fc.property(keptWorkbook, (workbook) => {
        const { snapshot } = publicationOf(stampedInTurn([workbook]), day);

        expect(compareSnapshots(snapshot, structuredClone(snapshot)).parts).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
