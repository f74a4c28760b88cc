import { describe, expect, test } from "vitest";
import { allChecks } from "../../../src/core/checks/all-checks.ts";
import { findingsIn } from "../../support/tracker-builder.ts";
import { answersCases } from "./cases/answers.ts";
import type { CheckCase } from "./cases/check-case.ts";
import { inquiryCases } from "./cases/inquiry.ts";
import { ownersCases } from "./cases/owners.ts";
import { progressCases } from "./cases/progress.ts";
import { publishingCases } from "./cases/publishing.ts";
import { referencesCases } from "./cases/references.ts";
import { workbookCases } from "./cases/workbook.ts";

const cases: readonly CheckCase[] = [
  ...referencesCases,
  ...answersCases,
  ...ownersCases,
  ...inquiryCases,
  ...progressCases,
  ...publishingCases,
  ...workbookCases,
];

describe.each(allChecks)("$code", ({ code }) => {
  const own = cases.filter((each) => each.code === code);

  test.each(own.filter(({ finds }) => finds.length > 0))("speaks of $when", ({ flaws, finds }) => {
    const found = findingsIn(flaws).filter((finding) => finding.code === code);

    expect(found.map(({ ref, cell, message }) => [ref, cell, message])).toEqual(finds);
  });

  test.each(own.filter(({ finds }) => finds.length === 0))("is silent about $when", ({ flaws }) => {
    const found = findingsIn(flaws).filter((finding) => finding.code === code);

    expect(found.map(({ message }) => message)).toEqual([]);
  });

  test("has a case in which it speaks and one in which it nearly does", () => {
    expect(new Set(own.map(({ finds }) => finds.length > 0))).toEqual(new Set([true, false]));
  });
});

test("every case belongs to a check", () => {
  const codes = new Set(allChecks.map(({ code }) => code));

  expect(cases.filter(({ code }) => !codes.has(code))).toEqual([]);
});
