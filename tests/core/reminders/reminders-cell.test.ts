import { expect, test } from "vitest";
import { readRemindersCell } from "../../../src/core/reminders/reminders-cell.ts";

function read(text: string): string {
  const cell = readRemindersCell(text);
  return cell.kind === "away" ? `${cell.until ?? "-"} ${cell.delegate ?? "-"}` : cell.kind;
}

test.each([
  ["", "on"],
  [" on ", "on"],
  ["Paused until 2 January 2019", "2019-01-02 -"],
  ["paused until 2nd Jan 2019", "2019-01-02 -"],
  ["Paused, until Wednesday 2 Sept. 2026", "2026-09-02 -"],
  ["Pause until 02/01/2019", "2019-01-02 -"],
  ["Paused until 2019-01-02", "2019-01-02 -"],
  ["Delegate to Ben Dunne", "- Ben Dunne"],
  ["Delegated to Ben Dunne, SEN Team Officer", "- Ben Dunne, SEN Team Officer"],
  ["Delegate to Ben Dunne until 2 January 2019", "2019-01-02 Ben Dunne"],
  ["Paused until 2 January 2019, delegate to Ben Dunne", "2019-01-02 Ben Dunne"],
  ["Paused until 2 January 2019; delegate to Ben Dunne.", "2019-01-02 Ben Dunne"],
  ["Paused and delegated to Ben Dunne", "- Ben Dunne"],
  ["Paused until 31 February 2019", "unreadable"],
  ["Paused until the summer", "unreadable"],
  ["Paused until the summer, delegate to Ben Dunne", "unreadable"],
  ["  Paused\n until   2 January 2019 ", "2019-01-02 -"],
  ["Delegate to Dr. Ben Dunne.", "- Dr. Ben Dunne"],
  ["On.", "on"],
  ["Only on Mondays", "unreadable"],
  ["Carry on", "unreadable"],
  ["Paused", "unreadable"],
  ["Delegate to", "unreadable"],
  ["No", "unreadable"],
])('"%s" reads as %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});
