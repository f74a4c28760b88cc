import { describe, expect, test } from "vitest";
import type { ChangeLogRow } from "../../../src/core/model/history.ts";
import { makeSnapshot } from "../../../src/core/publishing/make-snapshot.ts";
import {
  contentAt,
  fieldsByRef,
  loggedVersions,
  logUpTo,
  withheldRefs,
} from "../../../src/core/publishing/version-content.ts";
import { versionTable } from "../../../src/core/publishing/version-table.ts";
import { historyOf } from "../../../src/core/versions/replay.ts";
import { buildWorkbook, type WorkbookSpec } from "../../support/build-workbook.ts";
import { trackerIn } from "../../support/plan.ts";

const reason = "Not for publication (reason)";

function row(
  version: string,
  ref: string,
  field: string,
  to: string,
  said: Partial<ChangeLogRow> = {},
): ChangeLogRow {
  const usual = { from: "", by: "Zoe O'Hara", at: "2025-03-10 09:14", chain: `${version}/${ref}/${field}` };
  return { version, ref, field, to, ...usual, ...said };
}

const log: readonly ChangeLogRow[] = [
  row("0.1", "1", "Recommendation", "Light it."),
  row("0.1", "2", "Recommendation", "Paint it."),
  row("0.2", "1", "Agreed", "Yes", { at: "2025-03-11 10:00" }),
  row("0.2", "1", "Senior Responsible Officer", "Zoe O'Hara", { by: "Ben Okafor", at: "2025-03-12 10:00" }),
  row("0.3", "2", "Agreed", "No"),
];

/** A name in capitals stands for how people are published. */
const names = (text: string, role: string) => (text === "" ? "" : `${role} ${text.toUpperCase()}`);

function table(
  changeLog: readonly ChangeLogRow[],
  number: string,
  versionControl: WorkbookSpec["versionControl"] = [],
) {
  const tracker = { ...trackerIn(buildWorkbook({ versionControl })), changeLog };
  return versionTable(tracker, number, names);
}

describe("the Change log of a tracker", () => {
  test("is told up to the last row of a version, and from nothing on", () => {
    expect(logUpTo(log, "0.2")).toEqual(log.slice(0, 4));
    expect(logUpTo(log, "9.9")).toEqual([]);
    expect([...contentAt(log, "0.1").values()]).toEqual([
      { ref: "1", field: "Recommendation", value: "Light it." },
      { ref: "2", field: "Recommendation", value: "Paint it." },
    ]);
  });

  test("has each version with its rows, and the response before and after it", () => {
    const versions = loggedVersions(log);

    expect(versions.map(({ number, rows }) => [number, rows.length])).toEqual([
      ["0.1", 2],
      ["0.2", 2],
      ["0.3", 1],
    ]);
    expect(versions.map(({ before, after }) => [before.size, after.size])).toEqual([
      [0, 2],
      [2, 4],
      [4, 5],
    ]);
    expect(versions[2]?.after).toEqual(contentAt(log, "0.3"));
  });

  test("gives the fields of each ref, and the refs that are withheld", () => {
    const content = contentAt([...log, row("0.4", "2", reason, "Exempt")], "0.4");

    expect(Object.fromEntries(fieldsByRef(content).get("1") ?? [])).toEqual({
      Recommendation: "Light it.",
      Agreed: "Yes",
      "Senior Responsible Officer": "Zoe O'Hara",
    });
    expect([...withheldRefs(content)]).toEqual(["2"]);
  });
});

describe("the table of versions", () => {
  test("is written for readers where Version control has no row, with people as they may be published", () => {
    expect(table(log, "0.2")).toEqual([
      {
        number: "0.1",
        changes: "First draft: 2 recommendations",
        author: "officer ZOE O'HARA",
        date: "2025-03-10",
      },
      {
        number: "0.2",
        changes: "1: answered Yes, officer officer ZOE O'HARA",
        author: "officer ZOE O'HARA and officer BEN OKAFOR",
        date: "2025-03-12",
      },
    ]);
  });

  test("has the words, the author and the date that Version control has now", () => {
    const kept = {
      "Version No.": "0.2",
      Changes: "Our\n own words",
      "Name of response author": "Unknown editor, Kit Lowe and 2 others",
      Date: "12 March 2025",
    };
    const [, version] = table(log, "0.2", [{ ...kept, Changes: "An older row" }, kept]);

    expect(version).toEqual({
      number: "0.2",
      changes: "Our own words",
      author: "Not known, officer KIT LOWE and 2 others",
      date: "2025-03-12",
    });
  });

  test.each([
    ["", "2025-03-12"],
    ["in  spring", "in spring"],
  ])(
    "has the words where a date cannot be read, and the day of its last change where there is none: %j",
    (typed, date) => {
      expect(table(log, "0.2", [{ "Version No.": "0.2", Date: typed }])[1]).toMatchObject({
        date,
        author: "Not known",
      });
    },
  );

  test("writes the automation's own words anew, and leaves people's own alone", () => {
    const own = { "Version No.": "0.2", Changes: "1: answered Yes, officer Zoe O'Hara" };

    expect(table(log, "0.2", [own])[1]?.changes).toBe("1: answered Yes, officer officer ZOE O'HARA");
    expect(table(log, "0.2", [{ ...own, Changes: "1: answered Yes" }])[1]?.changes).toBe("1: answered Yes");
  });

  test("tells of what is withheld only that it is, in every version", () => {
    const hidden = [
      ...log,
      row("0.4", "2", reason, "Exempt"),
      row("0.4", "2", "Agreed", "Partly", { from: "No" }),
      row("0.5", "2", "Progress", "Delayed"),
      row("0.6", "1", "Progress", "On track"),
    ];

    expect(table(hidden, "0.6").map(({ changes }) => changes)).toEqual([
      "First draft: 2 recommendations",
      "1: answered Yes, officer officer ZOE O'HARA",
      "Changes to what is not for publication",
      "2: marked not for publication",
      "Changes to what is not for publication",
      "1: progress On track",
    ]);
  });

  test("tells what was released from then on, and of what is gone what it was only if it was never withheld", () => {
    const released = [
      ...log,
      row("0.4", "2", reason, "Exempt"),
      row("0.5", "2", reason, "", { from: "Exempt" }),
      row("0.6", "2", "Progress", "Delayed"),
    ];
    const gone = [
      ...released.slice(0, -2),
      ...["Recommendation", "Agreed", reason].map((field) => row("0.5", "2", field, "", { from: "x" })),
    ];

    expect(
      table(released, "0.6")
        .slice(2)
        .map(({ changes }) => changes),
    ).toEqual([
      "2: answered No",
      "2: marked not for publication",
      "2: may be published",
      "2: progress Delayed",
    ]);
    expect(
      table(gone, "0.5")
        .slice(2)
        .map(({ changes }) => changes),
    ).toEqual([
      "Changes to what is not for publication",
      "2: marked not for publication",
      "2: may be published",
    ]);
  });

  test("counts what else changed without a Change log to look into", () => {
    const many = ["3", "4", "5", "6", "7"].map((ref) => row("0.4", ref, "Agreed", "Yes"));

    expect(table([...log, ...many], "0.4")[3]?.changes).toBe("3: added; 4: added; 5: added, and 2 more");
  });
});

describe("a snapshot", () => {
  const tracker = { ...trackerIn(buildWorkbook()), changeLog: log };

  test("has the chain of its version's last row, and is a draft until Cabinet's version", () => {
    const snapshot = makeSnapshot(tracker, historyOf(tracker), "0.2");

    expect(snapshot).toMatchObject({
      format: 1,
      stage: "draft",
      chain: "0.2/1/Senior Responsible Officer",
      version: { number: "0.2" },
    });
    expect(snapshot.history.at(-1)).toEqual(snapshot.version);
  });

  test.each([
    ["FINAL 1.0", "final"],
    ["1.12", "final"],
    ["FINAL 1.1", "draft"],
    ["Draft Final", "draft"],
    ["0.9", "draft"],
  ])("of %s is %s", (number, stage) => {
    const changeLog = [row(number, "1", "Recommendation", "Light it.")];
    const other = { ...tracker, changeLog };

    expect(makeSnapshot(other, historyOf(other), number).stage).toBe(stage);
  });

  test("has the facts of its inquiry on one line each, dates in ISO form and leads as they may be published", () => {
    const facts = {
      "Inquiry title": "Safer\nRoutes",
      "Select committee": "Environment  Committee",
      "Committee chair": "Cllr\tJo Field",
      "Responding body": "Westmere\n Council",
      Recipient: " Executive",
      "Report received": "3 March 2025",
      "Notice received": "4 March 2025",
      "Response due": "2 May 2025",
      "Date agreed by Cabinet": "28 April 2025",
      "Progress review date": "in  autumn",
      "Lead Cabinet Member": "Cllr Kit Lane",
      "Lead senior officer": "Jo Roe",
      Status: "FINAL\n",
    };
    const changeLog = Object.entries(facts).map(([field, to]) => row("FINAL 1.0", "Inquiry", field, to));
    const other = { ...tracker, changeLog };

    expect(makeSnapshot(other, historyOf(other), "FINAL 1.0").inquiry).toEqual({
      title: "Safer Routes",
      committee: "Environment Committee",
      chair: "Cllr Jo Field",
      respondingBody: "Westmere Council",
      recipient: "Executive",
      reportReceived: "2025-03-03",
      noticeReceived: "2025-03-04",
      responseDue: "2025-05-02",
      agreedByCabinet: "2025-04-28",
      progressReview: "in autumn",
      leadCabinetMember: "Cllr Kit Lane",
      leadSeniorOfficer: "an officer",
      status: "FINAL",
    });
  });

  test("of a version that was never stamped is refused with those that were", () => {
    const empty = { ...tracker, changeLog: [] };

    expect(() => makeSnapshot(tracker, historyOf(tracker), "1.0")).toThrow(
      new RangeError(
        "There is no version 1.0: stamped are 0.1, 0.2, 0.3. Name one of those, just as it is written.",
      ),
    );
    expect(() => makeSnapshot(empty, historyOf(empty), "1.0")).toThrow(
      "There is no version 1.0: none is stamped yet. Name one of those, just as it is written.",
    );
  });
});
