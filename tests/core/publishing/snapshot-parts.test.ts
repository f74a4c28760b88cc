import { describe, expect, test } from "vitest";
import { snapshotRecommendations } from "../../../src/core/publishing/snapshot-parts.ts";
import { part, recommendation, rich, withheld } from "../../support/sample-snapshot.ts";

type Cells = Readonly<Record<string, string>>;

const terms = {
  contact: "",
  stamped: "2025-11-20",
  names: (text: string, role: string) => (text === "" ? "" : `${role} ${text}`),
};

function published(rows: Readonly<Record<string, Cells>>) {
  const byRef = Object.entries(rows).map(([ref, cells]) => [ref, new Map(Object.entries(cells))] as const);
  return snapshotRecommendations(new Map(byRef), terms);
}

describe("the recommendations of a version", () => {
  test("stand in the order of their refs, parts under their number, and what is no ref is left out", () => {
    const rows = Object.fromEntries(
      ["10", "2b", "Inquiry", "1", "2a", "row 9", "2ab", "1234"].map((ref) => [ref, { Agreed: "Yes" }]),
    );
    const yes = { answer: "Yes" };

    expect(published(rows)).toEqual([
      recommendation(1, [part("1", yes)]),
      recommendation(2, [part("2a", yes), part("2b", yes)]),
      recommendation(10, [part("10", yes)]),
    ]);
  });

  test("have every field of their row, owners by role", () => {
    const row = {
      Recommendation: "Light it.",
      "Recommendation (formatting)": "0-5 bold",
      Agreed: " Yes\n",
      "Response and proposed action": "We will.",
      "Responsible Cabinet Member": "Ada",
      "Senior Responsible Officer": "Ben",
      "Action due": "31 March 2026",
      Progress: "On track",
      "Six month progress update": "Half.",
      "Twelve month progress update": "Most.",
      "Committee assessment": "Good.",
    };

    expect(published({ "7": row })).toEqual([
      recommendation(7, [
        part("7", {
          recommendation: [{ kind: "paragraph", spans: [{ text: "Light", bold: true }, { text: " it." }] }],
          answer: "Yes",
          response: rich("We will."),
          cabinetMember: "councillor Ada",
          officer: "officer Ben",
          actionDue: "2026-03-31",
          progress: "On track",
          sixMonthUpdate: rich("Half."),
          twelveMonthUpdate: rich("Most."),
          assessment: rich("Good."),
        }),
      ]),
    ]);
  });

  test("give a stem's words and owners to its parts, but for a part that has its own", () => {
    const stem = { Recommendation: "On schools:", "Senior Responsible Officer": "Ben" };

    expect(published({ "2": stem, "2a": {}, "2b": { "Senior Responsible Officer": "Zoe" } })).toEqual([
      recommendation(2, [part("2a", { officer: "officer Ben" }), part("2b", { officer: "officer Zoe" })], {
        stem: rich("On schools:"),
      }),
    ]);
  });

  test("withhold a row whatever its reason, and of a stem its owners too", () => {
    const reason = "Not for publication (reason)";
    const secret = { Recommendation: "Secret", "Senior Responsible Officer": "Ben" };

    expect(
      published({
        "1": { ...secret, [reason]: " Exempt\n" },
        "2": { ...secret, [reason]: "\u200b" },
        "2a": { Agreed: "Yes" },
        "2b": { ...secret, [reason]: "Exempt" },
      }),
    ).toEqual([
      recommendation(1, [withheld("1", "Exempt")]),
      recommendation(2, [part("2a", { answer: "Yes" }), withheld("2b", "Exempt")], {
        stemWithheld: "reason not stated",
      }),
    ]);
  });

  test.each([
    ["19 November 2025", "", true],
    ["19 November 2025", "Delayed", true],
    ["19 November 2025", "Paused", true],
    ["19 November 2025", "Complete", false],
    ["19 November 2025", "No longer feasible", false],
    ["20 November 2025", "", false],
    ["1 January 2026", "", false],
    ["by 2025", "", false],
    ["", "", false],
  ])(
    "are overdue when their action was due before the version: %j, progress %j, %s",
    (due, Progress, isOverdue) => {
      const [found] = published({ "1": { "Action due": due, Progress } });

      expect(found?.parts).toMatchObject([{ overdue: isOverdue }]);
    },
  );

  test("are never overdue in a version whose date nobody can read", () => {
    const fields = new Map([["Action due", "1 January 2025"]]);
    const overdue = ["x2025-11-20", "2025-11-20x", "soon", "2025-11-20"].map((stamped) =>
      snapshotRecommendations(new Map([["1", fields]]), { ...terms, stamped }).flatMap(({ parts }) => parts),
    );

    expect(overdue.flat()).toMatchObject([
      { overdue: false },
      { overdue: false },
      { overdue: false },
      { overdue: true },
    ]);
  });
});
