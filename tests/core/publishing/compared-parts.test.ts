import { describe, expect, test } from "vitest";
import type { Snapshot, SnapshotRecommendation } from "../../../src/core/model/snapshot.ts";
import { compareSnapshots } from "../../../src/core/publishing/compare-snapshots.ts";
import { part, recommendation, rich, snapshotOf, withheld } from "../../support/sample-snapshot.ts";

type Recommendations = readonly SnapshotRecommendation[];

function compared(before: Recommendations, after: Recommendations, said: Partial<Snapshot> = {}) {
  return compareSnapshots(snapshotOf(before), snapshotOf(after, said)).parts;
}

function field(name: string, before: string, after: string) {
  const text = (words: string) => (words === "" ? [] : rich(words));
  return { name, before: text(before), after: text(after) };
}

const open = recommendation(1, [part("1", { answer: "Yes", recommendation: rich("Light it.") })]);
const shut = recommendation(1, [withheld("1", "Exempt")]);
const shown = [field("Recommendation", "", "Light it."), field("Agreed", "", "Yes")];
const reason = [field("Not for publication", "", "Exempt")];

describe("a part of two versions", () => {
  test("that stays the same is not told", () => {
    expect(compared([open], [open])).toEqual([]);
    expect(compared([shut], [shut])).toEqual([]);
  });

  test("is told by each field that differs, dates in words", () => {
    const before = part("1", {
      actionDue: "2019-03-01",
      progress: "Delayed",
      officer: "Road Safety Manager",
    });
    const after = { ...before, actionDue: "2019-04-01", progress: "" };

    expect(compared([recommendation(1, [before])], [recommendation(1, [after])])).toEqual([
      {
        ref: "1",
        kind: "changed",
        fields: [field("Action due", "1 March 2019", "1 April 2019"), field("Progress", "Delayed", "")],
      },
    ]);
  });

  test("is told whole where it is new, and where it is gone", () => {
    expect(compared([], [open])).toEqual([{ ref: "1", kind: "new", fields: shown }]);
    expect(compared([open], [])).toEqual([
      {
        ref: "1",
        kind: "gone",
        fields: shown.map(({ name, after }) => ({ name, before: after, after: [] })),
      },
    ]);
  });

  test("is told by its reason alone where it is withheld, now, before or both", () => {
    const other = recommendation(1, [withheld("1", "Confidential")]);

    expect(compared([open], [shut])).toEqual([{ ref: "1", kind: "withheld", fields: reason }]);
    expect(compared([shut], [open])).toEqual([{ ref: "1", kind: "released", fields: shown }]);
    expect(compared([shut], [other])).toEqual([
      { ref: "1", kind: "changed", fields: [field("Not for publication", "Exempt", "Confidential")] },
    ]);
    expect(compared([], [shut])).toEqual([{ ref: "1", kind: "new", fields: reason }]);
    expect(compared([shut], [])).toEqual([{ ref: "1", kind: "gone", fields: [] }]);
  });

  test("that is gone is not shown where something of its number is newly withheld", () => {
    const moved = (letter: string) => recommendation(1, [withheld(`1${letter}`, "Exempt")]);
    const whole = (fields: unknown) => [{ ref: "1", kind: "gone", fields }];

    expect(compared([open], [moved("a")]).filter(({ kind }) => kind === "gone")).toEqual(whole([]));
    expect(
      compared(
        [open, recommendation(2, [withheld("2", "Exempt")])],
        [recommendation(2, [withheld("2", "Exempt")])],
      ),
    ).toEqual(whole(shown.map(({ name, after }) => ({ name, before: after, after: [] }))));
  });
});

test("a stem is told under its number, as a part is", () => {
  const stem = (text: string, stemWithheld = "") =>
    recommendation(2, [part("2a")], { stem: text === "" ? [] : rich(text), stemWithheld });

  expect(compared([stem("On schools:")], [stem("On all schools:")])).toEqual([
    { ref: "2", kind: "changed", fields: [field("Recommendation", "On schools:", "On all schools:")] },
  ]);
  expect(compared([stem("On schools:")], [stem("", "Exempt")])).toEqual([
    { ref: "2", kind: "withheld", fields: reason },
  ]);
  expect(compared([stem("")], [stem("On schools:")])).toEqual([
    { ref: "2", kind: "new", fields: [field("Recommendation", "", "On schools:")] },
  ]);
});

test("the inquiry comes first, and the parts follow by number and letter, old and new among one another", () => {
  const changed = { ...snapshotOf([]).inquiry, chair: "", responseDue: "2018-10-09" };
  const parts = (...refs: readonly string[]) =>
    refs.map((ref) => recommendation(Number.parseInt(ref, 10), [part(ref, { answer: "Yes" })]));

  const found = compared(parts("10", "2c", "1"), parts("2b", "2", "2a", "3"), { inquiry: changed });

  expect(found[0]).toEqual({
    ref: "Inquiry",
    kind: "changed",
    fields: [
      field("Committee chair", "Chairman, Children's Select Committee", ""),
      field("Response due", "9 September 2018", "9 October 2018"),
    ],
  });
  expect(found.slice(1).map(({ ref, kind }) => `${ref} ${kind}`)).toEqual([
    "1 gone",
    "2 new",
    "2a new",
    "2b new",
    "2c gone",
    "3 new",
    "10 gone",
  ]);
});
