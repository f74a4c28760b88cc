import { expect, test } from "vitest";
import { performancePage } from "../../bench/page.ts";
import { growthOf, measureRow, type Result, ratioOf } from "../../bench/result.ts";
import type { Measured, Row, Skipped } from "../../bench/row.ts";
import { rows } from "../../bench/rows.ts";

function result(id: string, outcome: Result["outcome"], size?: number): Result {
  const series = size === undefined ? {} : { series: { of: "plans", size } };
  return { id, heading: "core", name: `plan ${id}`, against: "a rival", ...series, outcome };
}

function took(ours: number, theirs: number): Measured {
  return { ours, theirs, unit: "ms", runs: 5 };
}

const results = [
  result("small", took(10, 20), 100),
  result("large", took(120, 60), 1_000),
  result("missing", { skipped: "LibreOffice is missing" }),
  result("broken", { failed: "no emulator" }),
];
const machine = {
  processor: "Some CPU",
  cores: 2,
  memoryGB: 24,
  system: "Linux 6",
  node: "24.1.0",
  day: "2026-11-25",
};

test("a ratio is ours for one of theirs, and a size is compared with the one before it", () => {
  expect(results.map(ratioOf)).toEqual([0.5, 2, null, null]);
  expect(results.map((each) => growthOf(each, results))).toEqual([null, { work: 10, cost: 12 }, null, null]);
});

test("the page names the machine, every row, where we lose and what was not measured", () => {
  const page = performancePage(results, machine);

  expect(page).toContain("Some CPU, 2 cores, 24 GB of memory, Linux 6, Node 24.1.0");
  expect(page).toContain("| `large` | plan large | a rival | 2.0 × |");
  expect(page).toContain("× 10 work, × 12.0 cost");
  const [losses, missing] = page.split("## Where we lose")[1]?.split("## What was not measured") ?? [];
  expect(losses?.trim()).toBe("- `large`: 2.0 × a rival");
  expect(missing).toContain("`missing`: not measured: LibreOffice is missing");
  expect(missing).toContain("`broken`: broke off: no emulator");
});

test("a row that breaks off is told, and throws nothing", async () => {
  const row = (measure: () => Promise<Measured | Skipped>): Row => ({ ...result("x", took(1, 1)), measure });

  expect((await measureRow(row(async () => took(1, 2)))).outcome).toEqual(took(1, 2));
  expect((await measureRow(row(() => Promise.reject(new Error("gone"))))).outcome).toEqual({
    failed: "gone",
  });
});

test("every row has an id of its own", () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});
