import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import type { LedgerRow } from "../../../src/core/model/reminder.ts";
import { readMoment, readTold } from "../../../src/core/reminders/told.ts";

const row: LedgerRow = {
  key: "k",
  to: "zoe@westmere.example",
  about: "1, 2a",
  kind: "Action due",
  due: "28 October 2025",
  claimed: "2025-10-14 09:30",
  sent: "2025-10-15 09:31",
  message: "id",
};
const today = Temporal.PlainDate.from("2025-10-22");
const about = {
  ref: "2a",
  address: "ZOE@westmere.example",
  ask: "action" as const,
  kinds: ["action-due", "overdue"] as const,
  due: Temporal.PlainDate.from("2025-10-28"),
};

function lastTold(...changes: readonly Partial<LedgerRow>[]): string | undefined {
  return readTold(
    changes.map((change) => ({ ...row, ...change })),
    today,
  )
    .lastTold(about)
    ?.toString();
}

describe("a ledger tells when somebody was last told of a date", () => {
  test("by the day of the claim, or of the sending where the claim has none", () => {
    expect(lastTold({})).toBe("2025-10-14");
    expect(lastTold({ claimed: "" })).toBe("2025-10-15");
    expect(lastTold()).toBeUndefined();
  });

  test("by the latest of all rows and kinds, wherever it stands", () => {
    const later = { claimed: "2025-10-20 09:30" };

    expect(lastTold({}, later)).toBe("2025-10-20");
    expect(lastTold(later, {})).toBe("2025-10-20");
    expect(lastTold({ ...later, kind: "Action overdue" }, {})).toBe("2025-10-20");
    expect(lastTold({ kind: "Action overdue" }, later)).toBe("2025-10-20");
  });

  test("as today where no moment of it can be read, with the refs that it concerns", () => {
    const { lastTold: told, unreadable } = readTold([{ ...row, claimed: "yesterday", sent: "" }], today);

    expect(told(about)).toEqual(today);
    expect(unreadable).toEqual([
      { ref: "1", text: "yesterday" },
      { ref: "2a", text: "yesterday" },
    ]);
    expect(readTold([{ ...row, claimed: "", sent: "", about: "" }], today).unreadable).toEqual([]);
    expect(readTold([row], today).unreadable).toEqual([]);
  });

  test("not by what was given up, nor by what was about something else", () => {
    expect(lastTold({ sent: "", message: "Not sent: no such mailbox" })).toBeUndefined();
    expect(lastTold({ message: "Not sent, as the owner asked" })).toBe("2025-10-14");
    expect(lastTold({ about: "1, 2" })).toBeUndefined();
    expect(lastTold({ kind: "Six month update due" })).toBeUndefined();
    expect(lastTold({ due: "29 October 2025" })).toBeUndefined();
    expect(lastTold({ to: "ben@westmere.example" })).toBeUndefined();
  });
});

test("somebody knows of a ref once anything was said to them about it", () => {
  const { knowsOf } = readTold([{ ...row, kind: "Assigned", due: "" }], today);

  expect(knowsOf("2a", "Zoe@Westmere.example")).toBe(true);
  expect(knowsOf("2", "zoe@westmere.example")).toBe(false);
  expect(knowsOf("2a", "ben@westmere.example")).toBe(false);
});

test("a moment is read as it is written, and no other text is", () => {
  expect(readMoment("2019-03-04 09:30")?.toString()).toBe("2019-03-04");
  for (const text of ["", "2019-03-04", "2019-02-30 09:30", "on 2019-03-04 09:30", "2019-03-04 09:30:00"])
    expect(readMoment(text), text).toBeNull();
});
