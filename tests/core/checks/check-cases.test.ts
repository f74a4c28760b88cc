import { describe, expect, test } from "vitest";
import { allChecks } from "../../../src/core/checks/all-checks.ts";
import type { Check, Spot } from "../../../src/core/checks/check.ts";
import { tabTitles } from "../../../src/core/model/tabs.ts";
import { inspectionOf, wellKeptWorkbook } from "../../support/tracker-builder.ts";
import { agreedCases } from "./cases/agreed.ts";
import { answersCases } from "./cases/answers.ts";
import type { CheckCase } from "./cases/check-case.ts";
import { claimsCases } from "./cases/claims.ts";
import { datesCases } from "./cases/dates.ts";
import { inquiryCases } from "./cases/inquiry.ts";
import { ownersCases } from "./cases/owners.ts";
import { peopleCases } from "./cases/people.ts";
import { progressCases } from "./cases/progress.ts";
import { publishingCases } from "./cases/publishing.ts";
import { referencesCases } from "./cases/references.ts";
import { workbookCases } from "./cases/workbook.ts";

const cases: readonly CheckCase[] = [
  ...referencesCases,
  ...answersCases,
  ...ownersCases,
  ...peopleCases,
  ...inquiryCases,
  ...datesCases,
  ...agreedCases,
  ...progressCases,
  ...claimsCases,
  ...publishingCases,
  ...workbookCases,
];

/** What one check finds; that the checks find it together is for the tests of runChecks. */
function foundBy({ run }: Check, { flaws }: CheckCase): readonly Spot[] {
  return run(inspectionOf(wellKeptWorkbook(flaws), flaws.today, flaws.history));
}

describe.each(allChecks)("$code", (check) => {
  const own = cases.filter(({ code }) => code === check.code);

  test.each(own.filter(({ finds }) => finds.length > 0))("speaks of $when", (each) => {
    const found = foundBy(check, each);

    expect(found.map((spot) => [spot.ref, spot.cell, check.message(spot)])).toEqual(each.finds);
    expect(found.filter(({ tab, ref }) => tab !== "response" && ref !== tabTitles[tab])).toEqual([]);
  });

  test.each(own.filter(({ finds }) => finds.length === 0))("is silent about $when", (each) => {
    expect(foundBy(check, each).map(check.message)).toEqual([]);
  });

  test("has a case in which it speaks and one in which it nearly does", () => {
    expect(new Set(own.map(({ finds }) => finds.length > 0))).toEqual(new Set([true, false]));
  });
});

test("every case belongs to a check", () => {
  const codes = new Set(allChecks.map(({ code }) => code));

  expect(cases.filter(({ code }) => !codes.has(code))).toEqual([]);
});
