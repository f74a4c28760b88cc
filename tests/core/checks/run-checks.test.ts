import { describe, expect, test } from "vitest";
import { allChecks } from "../../../src/core/checks/all-checks.ts";
import { findingsIn } from "../../support/tracker-builder.ts";

describe("runChecks", () => {
  test("finds nothing in a well-kept tracker, on the day it is agreed and half a year later", () => {
    expect(findingsIn()).toEqual([]);
    expect(findingsIn({ today: "2025-04-28" })).toEqual([]);
  });

  test("brings every finding whole, as data and in words, whichever tab it is in", () => {
    const found = findingsIn({
      inquiry: { Publish: "Maybe" },
      rows: { "3": { Progress: "" } },
      people: { "Ben Okafor": { Kind: "Director" } },
      versionControl: [{ "Version No.": "e.g. FINAL 1.0" }],
      history: { brokenAt: 7 },
    });

    expect(found).toEqual([
      {
        code: "publish-not-in-list",
        severity: "should fix",
        title: "Publish not in the list",
        ref: "Inquiry",
        tab: "inquiry",
        cell: "B11",
        detail: { fact: "Publish", cell: "B11", text: "Maybe" },
        message: 'Publish says "Maybe", which is not in its list. Choose Yes or No.',
      },
      {
        code: "progress-missing",
        severity: "advice",
        title: "Progress not chosen",
        ref: "3",
        tab: "response",
        cell: "I6",
        detail: { ref: "3", column: "Progress" },
        message:
          "3 has an update and no progress beside it. Choose one in Progress, so that members see at a glance how it stands.",
      },
      {
        code: "sample-row-left",
        severity: "must fix",
        title: "Sample row left in",
        ref: "Version control",
        tab: "versionControl",
        cell: "A2",
        detail: { cell: "A2", row: "2" },
        message:
          "Row 2 of Version control is the template's sample row (A2). Delete the row, so that it is not published as if it were a version.",
      },
      {
        code: "person-kind-not-in-list",
        severity: "should fix",
        title: "Kind not in the list",
        ref: "People",
        tab: "people",
        cell: "C3",
        detail: { cell: "C3", person: "Ben Okafor", text: "Director" },
        message:
          'Ben Okafor has the kind "Director" in People. Choose Cabinet Member, Senior officer, Officer, Partner or Clerk in C3.',
      },
      {
        code: "change-log-broken",
        severity: "must fix",
        title: "Change log altered",
        ref: "Change log",
        tab: "changeLog",
        cell: "A7",
        detail: { row: "7" },
        message:
          "Somebody altered the Change log: from row 7 on it is not as it was written. Bring it back with File, Version history, and tell the Monitoring Officer if nobody knows why.",
      },
    ]);
  });

  test("orders by place as people count, the gravest first, so that a lookup by ref meets it", () => {
    const found = findingsIn({
      inquiry: { Status: "", Contact: "" },
      rows: { "2a": { Agreed: "", Progress: "" }, "3": { Agreed: "" } },
      addRows: [{ Ref: "10", Recommendation: "Do it" }, { Ref: "x" }],
      people: { "Ben Okafor": { Email: "" } },
    });

    const places = [...new Set(found.map(({ ref }) => ref))];
    expect(places).toEqual(["Inquiry", "2a", "3", "10", "x", "People"]);
    const order = ["must fix", "should fix", "advice"];
    for (const ref of places) {
      const severities = found
        .filter((each) => each.ref === ref)
        .map(({ severity }) => order.indexOf(severity));
      expect(severities).toEqual(severities.toSorted());
    }
  });

  test("says what a cell of the Checks tab can hold, however long the cells that it tells of", () => {
    const long = "x".repeat(49_990);

    const found = findingsIn({
      people: { "Ben Okafor": { Name: long, Email: long, Post: long, Kind: long } },
      addRows: [{ Ref: long, Recommendation: long, "Senior Responsible Officer": long, "Action due": long }],
    });

    expect(found.map(({ title }) => title)).toContain("Email not an address");
    for (const { message } of found) expect(message.length).toBeLessThan(2_000);
  });

  test("says all of a cell of five hundred characters, and of a longer one how it begins", () => {
    const [whole, longer] = ["x".repeat(500), "x".repeat(501)];
    const start = `${"x".repeat(60)}…`;
    function messageOn(name: string): string | undefined {
      const person = { Name: name, Post: "Planner", Kind: "Officer", Email: "none" };
      return findingsIn({ addPeople: [person] })[0]?.message;
    }

    expect(messageOn(whole)).toContain(`, so ${whole} cannot be reminded.`);
    expect(messageOn(longer)).toContain(`, so ${start} cannot be reminded.`);
    const found = findingsIn({ addRows: [{ Ref: longer, Recommendation: "Do it" }] });
    expect(found.find(({ code }) => code === "answer-missing")).toMatchObject({
      ref: longer,
      message: `${start} has no answer. Choose Yes, Partly or No in Agreed.`,
    });
  });

  test("quotes at most the start of a long cell, on one line", () => {
    const text = `TBC [insert ${"long ".repeat(5)}\n]`;

    const found = findingsIn({
      inquiry: { Status: "Nearly\n".repeat(7000) },
      rows: { "3": { Progress: text } },
    });

    expect(found.find(({ code }) => code === "status-not-in-list")?.detail.text).toBe(
      "Nearly Nearly Nearly Nearly Nearly Nearly Nearly Nearly…",
    );
    expect(found.filter(({ message }) => message.includes("\n"))).toEqual([]);
  });

  test("says the same on a later day while nothing new falls due", () => {
    const flaws = { inquiry: { Status: "Draft" }, rows: { "3": { "Action due": "1 May 2025" } } };

    expect(findingsIn({ ...flaws, today: "2025-11-20" })).toEqual(
      findingsIn({ ...flaws, today: "2025-11-29" }),
    );
  });

  test("bears codes and titles of which each is used once", () => {
    expect(new Set(allChecks.map(({ code }) => code)).size).toBe(allChecks.length);
    expect(new Set(allChecks.map(({ title }) => title)).size).toBe(allChecks.length);
  });
});
