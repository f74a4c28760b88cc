import { expect, test } from "vitest";
import { template } from "../../sheet-template/template.ts";
import { mendWords } from "../../src/app/template/mend-words.ts";
import { planMend } from "../../src/app/template/plan-mend.ts";
import type { Cell } from "../../src/core/model/workbook.ts";
import type { FoundSpreadsheet } from "../../src/ports/template.ts";
import { soundTracker, withTab } from "./found-from.ts";

const automation = "tracker@automation.example";
const sound = soundTracker(automation);
const cell = (text: string): Cell => ({ text, links: [] });

function plan(found: FoundSpreadsheet) {
  const { mends, differences } = planMend(found, template, automation);
  return { mends: mends.map(mendWords), differences: differences.map(({ message }) => message) };
}

test("nothing is to mend in a sound tracker", () => {
  expect(plan(sound)).toEqual({ mends: [], differences: [] });
});

test("tabs of the automation that are gone are made again, each under an id of its own", () => {
  const found = {
    ...sound,
    tabs: sound.tabs.filter(({ title }) => title !== "Checks" && title !== "_Baseline"),
  };

  const { mends } = planMend(found, template, automation);
  const added = mends.flatMap((mend) => (mend.kind === "add-tab" ? [mend.tabId] : []));

  expect(mends.map(mendWords)).toEqual(["Add the tab Checks.", "Add the tab _Baseline."]);
  expect(new Set([...added, ...found.tabs.map(({ id }) => id)]).size).toBe(9);
});

test("the formula is written for where people have moved their columns", () => {
  const found = withTab(sound, "Response", ({ rows, gridColumns }) => ({
    gridColumns: gridColumns + 1,
    rows: rows.map((cells) => [cell("Our notes"), ...cells]),
    colours: [],
    protections: [],
  }));

  const { mends } = planMend(found, template, automation);
  const formulas = mends.flatMap((mend) => (mend.kind === "write-header" ? [mend] : []));

  expect(formulas).toHaveLength(1);
  expect(formulas[0]).toMatchObject({ row: 0, column: 13 });
  expect(formulas[0]?.header.formula).toContain('IF(B1:B=B1,"Checks"');
  expect(mends.filter(({ kind }) => kind === "protect")).toHaveLength(2);
  expect(mends.find(({ kind }) => kind === "colour")).toMatchObject({
    colour: { areas: [{ startRow: 1, startColumn: 13, endColumn: 14 }] },
  });
});

test("a Checks column that is gone comes back beyond people's columns, in a new column if need be", () => {
  const found = withTab(sound, "Response", ({ rows }) => ({
    gridColumns: 12,
    rows: rows.map((cells) => cells.slice(0, 12)),
  }));

  expect(plan(found).mends.slice(0, 2)).toEqual([
    "Add 1 column at the right of Response.",
    "Write the formula Checks into Response!M1.",
  ]);
});

test("a header row that people have moved down is found there", () => {
  const found = withTab(sound, "Response", ({ rows }) => ({
    rows: [[cell("Working together")], ...rows],
    protections: [],
  }));

  const { mends, differences } = planMend(found, template, automation);
  const headers = mends.find((mend) => mend.kind === "write-header");

  expect(differences).toEqual([]);
  expect(headers).toMatchObject({ row: 1, column: 12 });
  expect(mends.find((mend) => mend.kind === "protect")).toMatchObject({
    protection: { area: { startRow: 1, endRow: 2 } },
  });
});

test("nothing is written where the Checks column holds people's own text", () => {
  const found = withTab(sound, "Response", ({ rows: [header = []] }) => ({
    rows: [
      header.map(({ text }) => cell(text)),
      [...Array.from({ length: 12 }, () => cell("")), cell("a note of mine")],
    ],
  }));

  expect(plan(found)).toEqual({
    mends: [],
    differences: [expect.stringContaining("Clear the cells below that header")],
  });
});

test("without its Ref column, Response gets no formula, and people are told which column to add", () => {
  const found = withTab(sound, "Response", ({ rows }) => ({
    rows: rows.map((cells) => [cell("Number one"), ...cells.slice(1, 12)]),
    colours: [],
    protections: [],
  }));

  const { mends, differences } = plan(found);

  expect(mends.join(" ")).not.toContain("formula");
  expect(differences).toEqual([expect.stringContaining('no column headed "Ref"')]);
});

test("a colour that a new first row escaped is put right in its place, not doubled", () => {
  const found = withTab(sound, "Response", ({ colours }) => ({
    colours: colours.map((colour) => ({
      ...colour,
      formula: colour.formula.replaceAll(/(\$[A-Z]+)2/gu, "$13"),
      areas: colour.areas.map((area) => ({ ...area, startRow: 2 })),
    })),
  }));

  const { mends } = planMend(found, template, automation);

  expect(mends.map((mend) => (mend.kind === "colour" ? mend.replaces : "no colour"))).toEqual([
    0, 1, 2, 3, 4, 5, 6,
  ]);
});

test("a protection that shuts the automation out is changed, for a tab takes only one", () => {
  const found = withTab(sound, "Checks", ({ protections }) => ({
    protections: protections.map((protection) => ({ ...protection, editors: ["owner@council.example"] })),
  }));

  expect(planMend(found, template, automation).mends).toMatchObject([{ kind: "protect", replaces: 0 }]);
});

test("a tracker of a newer template is refused", () => {
  const found = { ...sound, mark: { id: 1, version: "99" } };

  expect(() => planMend(found, template, automation)).toThrow(/Update the program/u);
});
