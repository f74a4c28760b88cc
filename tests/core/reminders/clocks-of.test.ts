import { expect, test } from "vitest";
import { clocksOf } from "../../../src/core/reminders/clocks-of.ts";
import { type Book, trackerOf } from "./office-book.ts";
import { bookWith } from "./run.ts";

/** The clocks in short: a date, two dates, a reason, or null. */
function clocks(facts: Book["facts"]) {
  const { response, reviews } = clocksOf(trackerOf(bookWith({ facts })).inquiry);
  return {
    response: response && ("why" in response ? response.why : response.toString()),
    reviews: reviews && ("why" in reviews ? reviews.why : `${reviews.six} ${reviews.twelve}`),
  };
}

function unreadable(who: string, text: string) {
  return { code: "date-unreadable", who, text };
}

test("an inquiry sets a date for the answers, and two for the updates once it is final", () => {
  expect(clocks({})).toEqual({ response: "2025-05-02", reviews: "2025-10-28 2026-04-28" });
  expect(clocks({ Status: "Draft" })).toEqual({ response: "2025-05-02", reviews: null });
  expect(clocks({ "Report received": "" }).response).toBeNull();
  expect(clocks({ "Date agreed by Cabinet": "" }).reviews).toBeNull();
});

test.each<[keyof Book["facts"], string]>([
  ["Response due", "in May"],
  ["Report received", "31 February 2025"],
  ["Notice received", "late March"],
])("the clock of the answers stands still while %s cannot be read", (fact, text) => {
  expect(clocks({ [fact]: text })).toEqual({
    response: unreadable(fact, text),
    reviews: "2025-10-28 2026-04-28",
  });
});

test("a date in Response due stands for itself, whatever the others say", () => {
  const facts = { "Response due": "20 June 2025", "Report received": "in March", "Notice received": "soon" };

  expect(clocks(facts).response).toBe("2025-06-20");
});

test("of several dates that cannot be read, the first is named", () => {
  expect(clocks({ "Report received": "March", "Notice received": "April" }).response).toEqual(
    unreadable("Report received", "March"),
  );
  expect(clocks({ "Date agreed by Cabinet": "April", "Progress review date": "autumn" }).reviews).toEqual(
    unreadable("Date agreed by Cabinet", "April"),
  );
});

test("before a response is final, no date of its reviews stops anything", () => {
  const facts = { Status: "Draft", "Date agreed by Cabinet": "April", "Progress review date": "autumn" };

  expect(clocks(facts).reviews).toBeNull();
});
