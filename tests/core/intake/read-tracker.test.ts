import { describe, expect, test } from "vitest";
import { readTracker } from "../../../src/core/intake/read-tracker.ts";
import type { Workbook } from "../../../src/core/model/workbook.ts";
import { buildWorkbook, tab } from "../../support/build-workbook.ts";

function problemsOf(workbook: Workbook): readonly string[] {
  const reading = readTracker(workbook);
  return reading.ok ? [] : reading.problems.map((problem) => problem.message);
}

function read(workbook: Workbook) {
  const reading = readTracker(workbook);
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join("\n"));
  return reading.tracker;
}

describe("readTracker", () => {
  test("finds headers by name in any order, forgiving case, spaces and aliases", () => {
    const headers = ["Agreed Yes/No", "  RECOMMENDATION ", "Costs", "Reference"];
    const others = [
      "Response",
      "Cabinet member",
      "SRO",
      "Target date",
      "6 month progress update",
      "Progress",
    ];
    const last = ["Twelve month update", "Committee assessment", "Not for publication"];
    const row = { Reference: "1", "Agreed Yes/No": "yes", "  RECOMMENDATION ": "Do it", Costs: "£5" };
    const responseHeaders = [...headers, ...others, ...last];

    const tracker = read(buildWorkbook({ responseHeaders, response: [row as object] }));

    expect(tracker.recommendations).toHaveLength(1);
    expect(tracker.recommendations[0]).toMatchObject({ label: "1", row: 2, agreed: { value: "Yes" } });
    expect(tracker.recommendations[0]?.cells.Recommendation).toMatchObject({ text: "Do it", a1: "B2" });
  });

  test("finds the header row under a title that somebody put above it", () => {
    const workbook = buildWorkbook({ response: [{ Ref: "1", Recommendation: "Do it" }] });
    const shifted = workbook.tabs.map((each) =>
      each.title === "Response"
        ? { ...each, rows: [[{ text: "Our response", links: [] }], [], ...each.rows] }
        : each,
    );

    const tracker = read({ ...workbook, tabs: shifted });

    expect(tracker.recommendations.map(({ label, row }) => [label, row])).toEqual([["1", 4]]);
  });

  test("tells stems from parts and reads refs as people write them", () => {
    const refs = ["2", "2a.", "2 (B)", "Rec 3", "4", "", "five"];
    const response = refs.map((Ref) => ({ Ref, Recommendation: "Do it" }));

    const tracker = read(buildWorkbook({ response }));

    expect(tracker.recommendations.map(({ label, isStem }) => [label, isStem])).toEqual([
      ["2", true],
      ["2a", false],
      ["2b", false],
      ["3", false],
      ["4", false],
      ["row 7", false],
      ["five", false],
    ]);
  });

  test("gives every row of a merged area the value that the area shows", () => {
    const response = [
      { Ref: "1a", "Senior Responsible Officer": "Ben Okafor" },
      { Ref: "1b", "Senior Responsible Officer": "" },
    ];
    const responseMerges = [{ startRow: 1, endRow: 3, startColumn: 5, endColumn: 6 }];

    const tracker = read(buildWorkbook({ response, responseMerges }));

    const owners = tracker.recommendations.map((each) => each.cells["Senior Responsible Officer"].text);
    expect(owners).toEqual(["Ben Okafor", "Ben Okafor"]);
    expect(tracker.recommendations.every((each) => each.merged)).toBe(true);
  });

  test("skips blank rows, also ones where only the Checks formula shows something", () => {
    const response = [{ Ref: "1" }, {}, { Checks: "left over" }, { Ref: "2" }];

    expect(read(buildWorkbook({ response })).recommendations.map(({ row }) => row)).toEqual([2, 5]);
  });

  test("reports every missing and doubled column at once, each with its mend", () => {
    const responseHeaders = ["Ref", "Recommendation", "Recommendation", "Agreed"];

    const problems = problemsOf(buildWorkbook({ responseHeaders }));

    expect(problems).toHaveLength(10);
    expect(problems[0]).toBe(
      'The Response tab has two columns headed "Recommendation". Rename or remove one of them.',
    );
    expect(problems[1]).toContain('no column headed "Response and proposed action". Add a column');
  });

  test("says of two Response tabs that one must go, and of a missing tab how to bring it back", () => {
    const workbook = buildWorkbook();
    const tabs = workbook.tabs.filter(({ title }) => title !== "People" && title !== "Checks");
    const extra = tab(99, "response ", [["Ref"]]);

    const problems = problemsOf({ ...workbook, tabs: [...tabs, extra] });

    expect(problems).toEqual([
      'There are 2 tabs titled "Response". Keep one and rename the others.',
      'There is no tab titled "People". Rename the tab that holds it to "People", or bring it back from the version history (File › Version history).',
      "There is no tab titled \"Checks\". Run scrutiny init with this spreadsheet's id: it puts the automation's own tabs back.",
    ]);
  });

  test("says of any other spreadsheet that it is not a tracker", () => {
    const workbook = { ...buildWorkbook(), title: "Lunch rota", tabs: [tab(0, "Sheet1", [["Monday"]])] };

    expect(problemsOf(workbook)).toEqual([
      '"Lunch rota" is not a response tracker: it has none of the tabs Inquiry, Response, Version control and People. Check the spreadsheet\'s id, or make a new tracker with scrutiny init.',
    ]);
  });

  test("keeps hostile text as text, without the characters that no cell keeps", () => {
    const hostile = '<script>alert(1)</script>\r\n=IMPORTXML("x")\u0000 👩‍👩‍👧 \u202eabc\ud800';

    const tracker = read(buildWorkbook({ response: [{ Ref: "1", Recommendation: hostile }] }));

    expect(tracker.recommendations[0]?.cells.Recommendation.text).toBe(
      '<script>alert(1)</script>\n=IMPORTXML("x") 👩‍👩‍👧 \u202eabc\ufffd',
    );
  });
});
