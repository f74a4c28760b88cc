import { expect, test } from "vitest";
import {
  placeOfFinding,
  tabOfFinding,
} from "../../sheet-template/apps-script/script/findings/place-of-finding.ts";
import { a1 } from "../../src/core/intake/a1.ts";
import { tabTitles } from "../../src/core/model/tabs.ts";
import { answersCases } from "../core/checks/cases/answers.ts";
import type { CheckCase } from "../core/checks/cases/check-case.ts";
import { inquiryCases } from "../core/checks/cases/inquiry.ts";
import { ownersCases } from "../core/checks/cases/owners.ts";
import { progressCases } from "../core/checks/cases/progress.ts";
import { publishingCases } from "../core/checks/cases/publishing.ts";
import { referencesCases } from "../core/checks/cases/references.ts";
import { workbookCases } from "../core/checks/cases/workbook.ts";
import { wellKeptWorkbook } from "../support/tracker-builder.ts";

/** Every finding of the checks' own cases: the cell that the check gives, and the one that the sidebar goes to. */
const places = [
  ...referencesCases,
  ...answersCases,
  ...ownersCases,
  ...inquiryCases,
  ...progressCases,
  ...publishingCases,
  ...workbookCases,
].flatMap(({ code, flaws, finds }: CheckCase) =>
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
  expect(astray.map(({ code, place }) => [code, place])).toEqual([
    ["ref-duplicate", "A5"],
    ["changed-since-agreed", "nowhere"],
  ]);
});
