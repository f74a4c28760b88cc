import { expect, test } from "vitest";
import { performancePage } from "../../bench/page.ts";
import { growthOf, measureRow, type Result, ratioOf } from "../../bench/result.ts";
import { headings, type Measured } from "../../bench/row.ts";
import { syncAgainstLimit } from "../../bench/rows/calls/sync-calls.ts";
import { rows } from "../../bench/rows.ts";

const machine = {
  processor: "Imagined Processor 9",
  cores: 2,
  memoryGB: 8,
  system: "Linux 6.1",
  node: "24.0.0",
  day: "2026-01-31",
};

function resultOf(id: string, outcome: Result["outcome"]): Result {
  const row = rows.find((each) => each.id === id);
  if (!row) throw new Error(`there should be a row ${id}`);
  const { measure, ...told } = row;
  return { ...told, outcome };
}

function took(ours: number, theirs: number): Measured {
  return { ours, theirs, unit: "ms", runs: 5 };
}

function sectionOf(page: string, title: string): string {
  return page.split(`\n## ${title}\n`)[1]?.split("\n## ")[0] ?? "";
}

test("every row has an id of its own, and every heading has rows", () => {
  const ids = rows.map(({ id }) => id);

  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(new Set(rows.map(({ heading }) => heading))).toEqual(new Set(Object.keys(headings)));
  for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/u);
});

test("a sync of ten times the answers makes no more requests, and the page says so", async () => {
  const few = await measureRow(syncAgainstLimit(3));
  const many = await measureRow(syncAgainstLimit(30));

  expect(ratioOf(many)).toBe(1);
  expect(growthOf(few, [few, many])).toBeNull();
  expect(growthOf(many, [few, many])).toMatchObject({ work: 10, cost: 1 });
  const page = performancePage([few, many], machine);
  expect(sectionOf(page, headings.calls)).toMatch(
    /`sync-calls-30` .* 2 against 2 requests \| × 10 work, × 1\.0/u,
  );
  expect(sectionOf(page, "Where we lose").trim()).toBe("Nothing.");
  expect(sectionOf(page, "What was not measured").trim()).toBe("Nothing.");
});

test("rows in which the rival is better are told, the worst first, and no others", () => {
  const page = performancePage(
    [
      resultOf("core-100", took(30, 10)),
      resultOf("core-1000", took(90, 10)),
      resultOf("html-nunjucks-20", took(8, 10)),
    ],
    machine,
  );

  const lost = [...sectionOf(page, "Where we lose").matchAll(/^- `([\w-]+)`: (\d\.\d ×)/gmu)];
  expect(lost.map(([, id, ratio]) => [id, ratio])).toEqual([
    ["core-1000", "9.0 ×"],
    ["core-100", "3.0 ×"],
  ]);
});

test("what is missing or breaks off is told with its reason, has no ratio, and spoils no table", () => {
  const page = performancePage(
    [
      resultOf("pdf-office-20", { skipped: "Install libreoffice-writer." }),
      resultOf("html-nunjucks-20", { failed: "one | two\n    at a line of code" }),
    ],
    machine,
  );

  expect(sectionOf(page, "What was not measured").trim().split("\n")).toEqual([
    "- `pdf-office-20`: not measured: Install libreoffice-writer.",
    "- `html-nunjucks-20`: broke off: one \\| two",
  ]);
  expect(sectionOf(page, headings.files)).toMatch(/\| `pdf-office-20` .* \| – \| not measured: .* \|/u);
  expect(sectionOf(page, "Where we lose").trim()).toBe("Nothing.");
});

test("a row that breaks off holds up no other", async () => {
  const broken = await measureRow({
    ...syncAgainstLimit(3),
    measure: async () => {
      throw new Error("no sheet");
    },
  });

  expect(broken.outcome).toEqual({ failed: "no sheet" });
});

test("the page names the machine and the day by which to judge it", () => {
  const page = performancePage([], machine);

  expect(page).toContain(
    "on 2026-01-31: Imagined Processor 9, 2 cores, 8 GB of memory, Linux 6.1, Node 24.0.0.",
  );
});
