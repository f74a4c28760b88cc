import { expect, test } from "vitest";
import {
  placeOfFinding,
  tabOfFinding,
} from "../../sheet-template/apps-script/script/findings/place-of-finding.ts";
import { a1 } from "../../src/core/intake/a1.ts";
import { tabTitles } from "../../src/core/model/tabs.ts";
import { allCases } from "../core/checks/cases/all-cases.ts";
import { wellKeptWorkbook } from "../support/tracker-builder.ts";

/** Every finding of the checks' own cases: the cell that the check gives, and the one that the sidebar goes to. */
const places = allCases.flatMap(({ code, flaws, finds }) =>
  finds.map(([ref, cell, message]) => {
    const finding = { ref, severity: "", title: code, message, firstSeen: "" };
    const title = tabTitles[tabOfFinding(finding)];
    const tab = wellKeptWorkbook(flaws).tabs.find((each) => each.title === title);
    const rows = (tab?.rows ?? []).map((row) => row.map(({ text }) => text));
    const place = placeOfFinding(finding, rows);
    return { code, ref, message, cell, place: place ? a1(place.row, place.column) : "nowhere" };
  }),
);

/** The message of these names another header first, or none, so the sidebar goes to another cell of the row or tab. */
const nearby = [
  "action-overdue",
  "actioned-in-the-future",
  "agreed-before-version",
  "automation-tab-edited",
  "cabinet-after-deadline",
  "changed-since-agreed",
  "final-without-date",
  "people-missing",
  "person-duplicate",
  "ref-duplicate",
  "response-overdue",
];

const rowOf = (cell: string) => cell.replace(/^[A-Z]+/u, "");

test("the sidebar goes to the very cell of nearly every finding, though Checks keeps no addresses", () => {
  const elsewhere = places.filter(({ cell, place }) => cell !== place);

  expect(places.length).toBeGreaterThan(80);
  expect(new Set(elsewhere.map(({ code }) => code))).toEqual(new Set(nearby));
});

test("it goes to the right row of Response whichever finding it is, or to the first of two, unless it has gone", () => {
  const tabs = new Set<string>(Object.values(tabTitles));
  const ofRows = places.filter(({ ref }) => !tabs.has(ref));
  const astray = ofRows.filter(({ cell, place }) => rowOf(cell) !== rowOf(place));

  expect(ofRows.length).toBeGreaterThan(50);
  expect(new Set(astray.map(({ code }) => code))).toEqual(new Set(["ref-duplicate", "changed-since-agreed"]));
  for (const { place, message } of astray)
    expect(message).toContain(place === "nowhere" ? "its row is gone" : `more than one row: ${place} and`);
});
