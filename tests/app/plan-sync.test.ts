import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Tab, Workbook } from "../../src/core/model/workbook.ts";
import { historyOf } from "../../src/core/versions/replay.ts";
import { applyWrites } from "../support/apply-writes.ts";
import { arbitraryWorkbook, keptWorkbook } from "../support/arbitrary-workbook.ts";
import { buildWorkbook } from "../support/build-workbook.ts";
import { planFor, synced, trackerIn } from "../support/plan.ts";

const ownTabs = ["Version control", "Checks", "Change log", "Reminders", "Published", "_Baseline"];
const oneRow = { response: [{ Ref: "1", Recommendation: "Mend the path", Agreed: "Yes" }] };

function withTab(workbook: Workbook, title: string, change: (tab: Tab) => Tab): Workbook {
  return { ...workbook, tabs: workbook.tabs.map((tab) => (tab.title === title ? change(tab) : tab)) };
}

function findingsOf(workbook: Workbook) {
  return planFor(workbook, { stampNow: true })
    .findings.map(
      ({ code, ref, message }) => `${code} ${ref} ${message.replaceAll(/\b[A-Z]{1,2}\d+\b/gu, "cell")}`,
    )
    .sort();
}

describe("a sync's plan", () => {
  test("waits until the content has stood still for the settle time, then stamps once", () => {
    const first = synced(buildWorkbook(oneRow), { at: "2025-03-10T09:00:00Z" });
    const early = planFor(first, { at: "2025-03-10T09:09:59Z" });
    const due = planFor(first, { at: "2025-03-10T09:10:00Z" });

    expect(early).toMatchObject({ stamp: null, writes: null });
    expect(early.waiting).toBe("The changes are stamped once nothing has moved for 10 minutes.");
    expect(due.stamp).toEqual({
      number: "0.1",
      changes: "First draft: 1 recommendation",
      author: "Unknown editor",
      date: "2025-03-10",
    });
    expect(
      planFor(synced(first, { at: "2025-03-10T09:10:00Z" }), { at: "2025-03-11T09:00:00Z" }).stamp,
    ).toBeNull();
  });

  test("starts the settle time anew when anything moves, also when it moves back", () => {
    const stamped = synced(buildWorkbook(oneRow), { stampNow: true });
    const edit = (text: string) => (workbook: Workbook) =>
      withTab(workbook, "Response", (tab) => ({
        ...tab,
        rows: tab.rows.map((row, index) => (index === 1 ? row.with(3, { text, links: [] }) : row)),
      }));
    const noon = synced(edit("By May")(stamped), { at: "2025-03-10T12:00:00Z" });
    const later = synced(edit("By June")(noon), { at: "2025-03-10T12:09:00Z" });

    expect(planFor(later, { at: "2025-03-10T12:12:00Z" }).stamp).toBeNull();
    expect(planFor(later, { at: "2025-03-10T12:19:00Z" }).stamp?.changes).toBe("1: response added");
    expect(planFor(edit("")(later), { at: "2025-03-10T13:00:00Z" })).toMatchObject({
      stamp: null,
      changes: [],
    });
  });

  test("puts each change down to who had edited when it was first seen", () => {
    const people = [
      { Name: "Ada Marsh", Email: "ada@westmere.example" },
      { Name: "Ben Okafor", Email: "ben@westmere.example" },
    ];
    const editors = ["ada@westmere.example"];
    const workbook = synced(buildWorkbook({ ...oneRow, people }), { stampNow: true, editors });
    const answered = withTab(workbook, "Response", (tab) => ({
      ...tab,
      rows: [...tab.rows, ["2", "Light the path", "No"].map((text) => ({ text, links: [] }))],
    }));
    const seen = synced(answered, { at: "2025-03-11T09:00:00Z", editors: ["ben@westmere.example"] });

    const plan = planFor(seen, { at: "2025-03-11T09:30:00Z", editors: ["ada@westmere.example"] });

    expect(plan.stamp).toMatchObject({ author: "Ben Okafor", changes: "2: added" });
  });

  test("holds the version back while two rows bear the same ref, and says which", () => {
    const response = [oneRow.response[0] ?? {}, { Ref: "1.", Recommendation: "Another" }];

    const plan = planFor(buildWorkbook({ response }), { stampNow: true });

    expect(plan.stamp).toBeNull();
    expect(plan.waiting).toContain("mend the Ref of row 2, row 3");
  });

  test("never throws, whatever stands in the cells, and writes only to the automation's own tabs", () => {
    fc.assert(
      fc.property(arbitraryWorkbook, fc.boolean(), (workbook, stampNow) => {
        const { writes } = planFor(workbook, { stampNow });
        const own = new Set(workbook.tabs.filter(({ title }) => ownTabs.includes(title)).map(({ id }) => id));

        expect((writes?.cells ?? []).filter(({ tabId }) => !own.has(tabId))).toEqual([]);
      }),
    );
  });

  test("applied once leaves nothing to do, and applied again is refused by its fence or changes nothing", () => {
    fc.assert(
      fc.property(arbitraryWorkbook, fc.boolean(), (workbook, stampNow) => {
        const plan = planFor(workbook, { stampNow });
        const after = applyWrites(workbook, plan.writes);
        if (!after) throw new Error("the first write must pass");

        expect(planFor(after, { stampNow }).writes).toBeNull();
        const again = applyWrites(after, plan.writes);
        expect(plan.stamp ? again : again && contents(again)).toEqual(plan.stamp ? null : contents(after));
      }),
    );
  });

  test("leaves a Change log that replays to the baseline, through any run of edits", () => {
    fc.assert(
      fc.property(fc.array(keptWorkbook, { minLength: 2, maxLength: 5 }), (edits) => {
        let workbook = edits[0] ?? buildWorkbook();
        for (const edit of edits) {
          const peoples = new Map(
            edit.tabs.filter(({ title }) => !ownTabs.includes(title)).map((tab) => [tab.id, tab]),
          );
          workbook = { ...workbook, tabs: workbook.tabs.map((tab) => peoples.get(tab.id) ?? tab) };
          workbook = synced(workbook, { stampNow: true });
          const history = historyOf(trackerIn(workbook));

          expect(history).toMatchObject({ brokenAt: null, baselineHolds: true });
          expect(contentsOf(history.stamped)).toEqual(contentsOf(history.current));
        }
      }),
    );
  });

  test("is the same when rows are sorted, columns moved and blank rows put in", () => {
    fc.assert(
      fc.property(keptWorkbook, fc.infiniteStream(fc.nat()), (workbook, chance) => {
        const stamped = synced(workbook, { stampNow: true });
        const moved = withTab(stamped, "Response", (tab) => rearranged(tab, chance));

        expect(planFor(moved, { stampNow: true })).toMatchObject({ stamp: null, changes: [] });
        expect(findingsOf(moved)).toEqual(findingsOf(stamped));
      }),
    );
  });
});

function contents(workbook: Workbook) {
  return workbook.tabs.map((tab) =>
    tab.rows.map((row) =>
      row
        .map((cell) => cell.text)
        .join("\t")
        .trimEnd(),
    ),
  );
}

function contentsOf(content: ReadonlyMap<string, { readonly value: string }>) {
  return [...content].map(([key, { value }]) => [key, value]).sort();
}

/** The same rows in another order, with blank rows among them and the columns moved. */
function rearranged(tab: Tab, chance: Iterator<number>): Tab {
  const shuffled = <T>(items: readonly T[]): readonly T[] =>
    items
      .map((item) => ({ item, key: chance.next().value }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  const width = Math.max(...tab.rows.map((row) => row.length));
  const order = shuffled(Array.from({ length: width }, (_, column) => column));
  const [header = [], ...rows] = tab.rows;
  const spread = shuffled(rows).flatMap((row) => (chance.next().value % 2 === 0 ? [row, []] : [row]));
  return {
    ...tab,
    rows: [header, ...spread].map((row) => order.map((column) => row[column] ?? { text: "", links: [] })),
  };
}
