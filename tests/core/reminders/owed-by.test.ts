import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { clocksOf } from "../../../src/core/reminders/clocks-of.ts";
import { owedBy } from "../../../src/core/reminders/owed-by.ts";
import { type Book, trackerOf } from "./office-book.ts";
import { bookWith, settings } from "./run.ts";

const six = "Six month progress update";
const twelve = "Twelve month progress update";
const draft = { Status: "Draft", "Date agreed by Cabinet": "" };
const update = "Half is done.";

/** What is owed in short: "action 2025-10-01 Progress"; what stands in the way where no date is known. */
function owed(row: Book["response"][number], facts: Book["facts"] = {}, day = "2025-06-02") {
  const { inquiry, recommendations } = trackerOf(bookWith({ row, facts }));
  const [first] = recommendations;
  if (!first) throw new Error("there is no row");
  return owedBy(first, clocksOf(inquiry), Temporal.PlainDate.from(day), settings).map(
    ({ ask, due, column, why }) => `${ask} ${why ? `"${why.text}"` : (due ?? "-")} ${column}`,
  );
}

describe("an owner owes", () => {
  test("nothing but the answer while there is none, even one that is no choice of the list", () => {
    expect(owed({ Agreed: "", "Action due": "1 October 2025" })).toEqual(["response 2025-05-02 Agreed"]);
    expect(owed({ Agreed: "" }, { "Report received": "" })).toEqual(["response - Agreed"]);
    expect(owed({ Agreed: "" }, { "Response due": "May" })).toEqual(['response "May" Agreed']);
    expect(owed({ Agreed: "Perhaps" })).toEqual([]);
  });

  test("nothing for what is over, and something for what is delayed", () => {
    const over = ["Complete", "Paused", "No longer feasible"];

    expect(over.flatMap((Progress) => owed({ Progress, Agreed: "" }))).toEqual([]);
    expect(owed({ Progress: "Delayed", Agreed: "" })).toEqual(["response 2025-05-02 Agreed"]);
  });

  test("an action by its date, and the date itself while there is none", () => {
    expect(owed({ "Action due": "1 October 2025" }, draft)).toEqual(["action 2025-10-01 Progress"]);
    expect(owed({}, draft)).toEqual(["action - Action due"]);
    expect(owed({ "Action due": "soon" }, draft)).toEqual(['action "soon" Action due']);
    expect(owed({ "Action due": "31 June 2025" }, draft)).toEqual(['action "31 June 2025" Action due']);
  });

  test.each([six, twelve])("no date for an action once there is a %s", (column) => {
    expect(owed({ [column]: update }, draft)).toEqual([]);
    expect(owed({ [column]: update, "Action due": "soon" }, draft)).toEqual([]);
    expect(owed({ [column]: update, "Action due": "1 October 2025" }, draft)).toEqual([]);
  });

  test.each([
    [six, "28 October 2025", "29 October 2025", ["twelve-month 2026-04-28 Twelve month progress update"]],
    [twelve, "28 April 2026", "29 April 2026", []],
  ])("an action that is due only after the review of its %s", (column, spoken, open, others) => {
    const due = Temporal.PlainDate.from(column === six ? "2025-10-29" : "2026-04-29");

    expect(owed({ [column]: update, "Action due": spoken })).toEqual(others);
    expect(owed({ [column]: update, "Action due": open })).toEqual([`action ${due} Progress`, ...others]);
  });

  test("an action until an update speaks for it, also where the date of the reviews cannot be read", () => {
    const facts = { "Progress review date": "autumn" };
    const row = { "Action due": "1 October 2025" };

    expect(owed(row, facts)).toEqual(["action 2025-10-01 Progress", `six-month "autumn" ${six}`]);
    expect(owed({ ...row, [six]: update }, facts)).toEqual([`twelve-month "autumn" ${twelve}`]);
    expect(owed({ ...row, [twelve]: update }, facts)).toEqual([]);
  });

  test("the six month update until the twelve month one is asked for, and then that", () => {
    const row = { "Action due": "30 June 2026" };
    const action = "action 2026-06-30 Progress";

    expect(owed(row, {}, "2026-03-30")).toEqual([action, `six-month 2025-10-28 ${six}`]);
    expect(owed(row, {}, "2026-03-31")).toEqual([action, `twelve-month 2026-04-28 ${twelve}`]);
    expect(owed({ ...row, [six]: update })).toEqual([action, `twelve-month 2026-04-28 ${twelve}`]);
    expect(owed({ ...row, [twelve]: update })).toEqual([action]);
  });

  test("of a refused recommendation only what has a date", () => {
    expect(owed({ Agreed: "No" })).toEqual([]);
    expect(owed({ Agreed: "No", "Action due": "1 October 2025" })).toEqual([
      "action 2025-10-01 Progress",
      `six-month 2025-10-28 ${six}`,
    ]);
  });

  test("nothing for a stem", () => {
    const { inquiry, recommendations } = trackerOf(bookWith({ rows: [{ Ref: "2" }, { Ref: "2a" }] }));
    const today = Temporal.PlainDate.from("2025-06-02");

    expect(
      recommendations.map((row) => owedBy(row, clocksOf(inquiry), today, settings).map(({ ask }) => ask)),
    ).toEqual([[], ["response"]]);
  });
});
