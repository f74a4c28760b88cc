import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { readTracker } from "../../../src/core/intake/read-tracker.ts";
import type { Tracker } from "../../../src/core/model/tracker.ts";
import type { Workbook } from "../../../src/core/model/workbook.ts";
import { buildWorkbook, tab, type WorkbookSpec } from "../../support/build-workbook.ts";

type Rows = readonly (readonly string[])[];

/** A workbook with other rows in some tabs, by title. */
function workbookWith(tabs: Readonly<Record<string, Rows>>, spec: WorkbookSpec = {}): Workbook {
  const built = buildWorkbook(spec);
  return {
    ...built,
    tabs: built.tabs.map((each) => {
      const rows = tabs[each.title];
      return rows ? tab(each.id, each.title, rows) : each;
    }),
  };
}

function read(workbook: Workbook): Tracker {
  const reading = readTracker(workbook);
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join("\n"));
  return reading.tracker;
}

function problems(workbook: Workbook): readonly string[] {
  const reading = readTracker(workbook);
  return reading.ok ? [] : reading.problems.map(({ code, message }) => `${code}: ${message}`);
}

const day = (text: string) => ({ kind: "date", date: Temporal.PlainDate.from(text) });

describe("the Inquiry tab", () => {
  test("gives every fact with its place, and reads those that are more than words", () => {
    const { inquiry } = read(
      buildWorkbook({
        inquiry: {
          Recipient: "nhs body",
          Status: "final",
          Publish: "yes",
          "Report received": "3 March 2025",
          "Notice received": "4 March 2025",
          "Response due": "5 March 2025",
          "Date agreed by Cabinet": "6 March 2025",
          "Progress review date": "soon",
        },
      }),
    );
    const { cells, ...facts } = inquiry;

    expect(facts).toEqual({
      recipient: { text: "nhs body", value: "NHS body" },
      status: { text: "final", value: "FINAL" },
      publish: { text: "yes", value: "Yes" },
      reportReceived: day("2025-03-03"),
      noticeReceived: day("2025-03-04"),
      responseDue: day("2025-03-05"),
      agreedByCabinet: day("2025-03-06"),
      progressReview: { kind: "unreadable", text: "soon" },
    });
    expect(cells["Inquiry title"]).toEqual({ text: "Safer Cycling Routes", links: [], a1: "B2" });
  });

  test("has the first of a doubled fact, and blanks beside its headers for one whose row is gone", () => {
    const rows = [
      ["Name", "Our note", "Value"],
      ["Inquiry title", "", "One"],
      ["inquiry TITLE:", "", "Two"],
    ];
    const { inquiry } = read(workbookWith({ Inquiry: rows }));

    expect(inquiry.cells["Inquiry title"].text).toBe("One");
    expect(inquiry.cells.Contact).toEqual({ text: "", links: [], a1: "C1" });
    expect(inquiry.reportReceived).toEqual({ kind: "blank" });
  });
});

test("People gives every row as it stands, with what is read of it", () => {
  const people = [
    { Name: " Zoe ", Post: "Manager", Kind: "officer", Email: "z@x.example", Reminders: "On" },
    {},
    { Kind: "Boss" },
  ];

  const [first, second, ...others] = read(buildWorkbook({ people })).people;

  expect(first).toEqual({
    row: 2,
    name: "Zoe",
    post: "Manager",
    kind: { text: "officer", value: "Officer" },
    email: "z@x.example",
    cells: {
      Name: { text: "Zoe", links: [], a1: "A2" },
      Post: { text: "Manager", links: [], a1: "B2" },
      Kind: { text: "officer", links: [], a1: "C2" },
      Email: { text: "z@x.example", links: [], a1: "D2" },
      Reminders: { text: "On", links: [], a1: "E2" },
    },
  });
  expect(second).toMatchObject({ row: 4, name: "", kind: { text: "Boss", value: null } });
  expect(others).toEqual([]);
});

test("Response gives every row with its ref, its answer, its progress and its date", () => {
  const response = [
    { Ref: "1", Agreed: "yes", Progress: "on track", "Action due": "3 March 2025" },
    { Ref: "2" },
    { Ref: "2a", Agreed: "Perhaps", "Action due": "soon" },
    { Ref: "x", Agreed: "No" },
  ];
  const responseMerges = [{ startRow: 2, endRow: 4, startColumn: 8, endColumn: 9 }];

  const rows = read(buildWorkbook({ response, responseMerges })).recommendations;

  expect(rows.map(({ cells, ...row }) => ({ ...row, place: cells.Ref.a1 }))).toEqual([
    {
      row: 2,
      ref: { number: 1, letter: "" },
      label: "1",
      isStem: false,
      agreed: { text: "yes", value: "Yes" },
      progress: { text: "on track", value: "On track" },
      actionDue: day("2025-03-03"),
      merged: false,
      place: "A2",
    },
    {
      row: 3,
      ref: { number: 2, letter: "" },
      label: "2",
      isStem: true,
      agreed: { text: "", value: null },
      progress: { text: "", value: null },
      actionDue: { kind: "blank" },
      merged: true,
      place: "A3",
    },
    {
      row: 4,
      ref: { number: 2, letter: "a" },
      label: "2a",
      isStem: false,
      agreed: { text: "Perhaps", value: null },
      progress: { text: "", value: null },
      actionDue: { kind: "unreadable", text: "soon" },
      merged: true,
      place: "A4",
    },
    {
      row: 5,
      ref: null,
      label: "x",
      isStem: false,
      agreed: { text: "No", value: "No" },
      progress: { text: "", value: null },
      actionDue: { kind: "blank" },
      merged: false,
      place: "A5",
    },
  ]);
});

test("Version control gives its rows, and its headers in the order of the sheet", () => {
  const rows = [
    ["Date", "Our note", "version", "Changes", "Author"],
    ["3 March 2025", "x", "0.1", "First draft", "Zoe"],
    ["", "only ours", "", "", ""],
    ["soon", "", "0.2", "", ""],
  ];
  const { versions, versionColumns } = read(workbookWith({ "Version control": rows }));

  expect(versionColumns).toEqual(["Date", "", "Version No.", "Changes", "Name of response author"]);
  expect(versions.map(({ cells, ...version }) => ({ ...version, place: cells["Version No."].a1 }))).toEqual([
    { row: 2, number: "0.1", changes: "First draft", author: "Zoe", date: day("2025-03-03"), place: "C2" },
    {
      row: 4,
      number: "0.2",
      changes: "",
      author: "",
      date: { kind: "unreadable", text: "soon" },
      place: "C4",
    },
  ]);
});

describe("the automation's own tabs", () => {
  test("are read by position, just as they were written, without blank rows", () => {
    const tracker = read(
      workbookWith({
        Checks: [
          ["Ref", "Severity", "Check", "What to do", "First seen"],
          ["2 A.", "must fix", "No answer", "Choose one.", "10 September 2018"],
          ["", "", "", "", "", "beside"],
          ["Inquiry", "advice", "Title", "Mend it.", "soon"],
        ],
        "Change log": [
          ["", "", "", "", "", "", "", ""],
          [" 0.1", "1", "Agreed", "", "Yes\u00a0", "Zoe", "2025-03-10 09:14", "ab"],
          [],
          ["0.2"],
        ],
        Published: [["Version"], ["FINAL 1.0", "https://a.example/", "cd", "2025-03-11 09:45"], ["1.1"]],
        _Baseline: [
          ["Ref", "Field", "Value", "", "Pending ref"],
          ["1", "Agreed", "Yes", "", "2", "Progress", "ef", "Zoe", "2025-03-10T09:00:00Z"],
          ["", "", "", "", "", "(settling)", "gh", "", "2025-03-10T09:05:00Z"],
          ["2", "Agreed"],
        ],
      }),
    );

    expect(tracker.standing).toEqual([
      {
        shown: "2 A.",
        ref: "2a",
        severity: "must fix",
        title: "No answer",
        message: "Choose one.",
        firstSeen: "2018-09-10",
      },
      {
        shown: "Inquiry",
        ref: "Inquiry",
        severity: "advice",
        title: "Title",
        message: "Mend it.",
        firstSeen: "",
      },
    ]);
    const blank = { ref: "", field: "", from: "", to: "", by: "", at: "", chain: "" };
    expect(tracker.changeLog).toEqual([
      {
        version: " 0.1",
        ref: "1",
        field: "Agreed",
        from: "",
        to: "Yes\u00a0",
        by: "Zoe",
        at: "2025-03-10 09:14",
        chain: "ab",
      },
      { ...blank, version: "0.2" },
    ]);
    expect(tracker.published).toEqual([
      { version: "FINAL 1.0", address: "https://a.example/", digest: "cd", at: "2025-03-11 09:45" },
      { version: "1.1", address: "", digest: "", at: "" },
    ]);
    expect(tracker.baseline).toEqual({
      entries: [
        { row: 1, ref: "1", field: "Agreed", value: "Yes" },
        { row: 3, ref: "2", field: "Agreed", value: "" },
      ],
    });
    expect(tracker.pending).toEqual({
      changes: [{ ref: "2", field: "Progress", digest: "ef", by: "Zoe", since: "2025-03-10T09:00:00Z" }],
      settling: { digest: "gh", since: "2025-03-10T09:05:00Z" },
    });
  });

  test("tell of an empty tracker that nothing stands there", () => {
    const { standing, changeLog, published, baseline, pending } = read(buildWorkbook());

    expect({ standing, changeLog, published, baseline, pending }).toEqual({
      standing: [],
      changeLog: [],
      published: [],
      baseline: { entries: [] },
      pending: { changes: [], settling: null },
    });
  });
});

test("a tracker has the names, the fences and the places of its spreadsheet", () => {
  const fences = [{ id: 7, nonce: "n" }];
  const rows = [["Version"], ["1.0"], [""], []];
  const { spreadsheetId, title, places, ...tracker } = read({ ...workbookWith({ Published: rows }), fences });

  expect([spreadsheetId, title, tracker.fences]).toEqual([
    "built-workbook-0000000000",
    "A built tracker",
    fences,
  ]);
  expect(Object.keys(places)).toHaveLength(9);
  expect(places.inquiry).toEqual({ id: 0, filledRows: 12, gridRows: 1000 });
  expect(places.published).toEqual({ id: 7, filledRows: 2, gridRows: 1000 });
});

describe("a spreadsheet that is no tracker", () => {
  test("is told with everything that is wrong in its tabs, or else in all their columns", () => {
    const built = buildWorkbook();
    const without = (...titles: readonly string[]) => ({
      ...built,
      tabs: built.tabs.filter(({ title }) => !titles.includes(title)),
    });

    expect(problems(without("Inquiry", "_Baseline")).map((problem) => problem.split(" Rename")[0])).toEqual([
      'missing-tab: There is no tab titled "Inquiry".',
      "missing-tab: There is no tab titled \"_Baseline\". Run scrutiny init with this spreadsheet's id: it puts the automation's own tabs back.",
    ]);
    expect(
      problems(
        workbookWith({
          Inquiry: [["Name"]],
          People: [["Name"]],
          "Version control": [["Date"]],
          Response: [],
        }),
      ).map((problem) => problem.split(".")[0]),
    ).toHaveLength(1 + 12 + 4 + 3);
    expect(problems({ ...built, tabs: [...built.tabs, tab(9, "PEOPLE.", [])] })).toEqual([
      'duplicate-tab: There are 2 tabs titled "People". Keep one and rename the others.',
    ]);
  });

  test("is told at once where none of people's tabs is there, and not while one is", () => {
    const built = buildWorkbook();
    const only = (...titles: readonly string[]) => ({
      ...built,
      tabs: built.tabs.filter(({ title }) => titles.includes(title)),
    });

    expect(problems(only("Checks", "Change log")).map((problem) => problem.split(":")[0])).toEqual([
      "not-a-tracker",
    ]);
    for (const title of ["Inquiry", "Response", "Version control", "People"])
      expect(problems(only(title))).toHaveLength(8);
  });
});
