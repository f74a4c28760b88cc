import { describe, expect, test } from "vitest";
import { allChecks } from "../../../src/core/checks/all-checks.ts";
import type { Check, Spot } from "../../../src/core/checks/check.ts";
import { tabTitles } from "../../../src/core/model/tabs.ts";
import { inspectionOf, wellKeptWorkbook } from "../../support/tracker-builder.ts";
import { allCases } from "./cases/all-cases.ts";
import type { CheckCase } from "./cases/check-case.ts";

/** What one check finds; that the checks find it together is for the tests of runChecks. */
function foundBy({ run }: Check, { flaws }: CheckCase): readonly Spot[] {
  return run(inspectionOf(wellKeptWorkbook(flaws), flaws.today, flaws.history));
}

describe.each(allChecks)("$code", (check) => {
  const own = allCases.filter(({ code }) => code === check.code);

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

  expect(allCases.filter(({ code }) => !codes.has(code))).toEqual([]);
});
