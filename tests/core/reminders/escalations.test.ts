import { expect, test } from "vitest";
import type { Book } from "./office-book.ts";
import { asked, bookWith, planOf, played } from "./run.ts";

const late = "2025-12-01";
const escalated = (book: Book, day = late) =>
  asked(planOf(book, day)).filter((line) => line.includes("escalation"));

test("who is told that something is late is the row's Cabinet Member, else the lead one, and the lead officer", () => {
  const kit = { Name: "Cllr Kit Lane", Kind: "Cabinet Member", Email: "kit.lane@westmere.example" };
  const book = (cell: string) => ({
    ...bookWith({ row: { "Responsible Cabinet Member": cell } }),
    people: [...bookWith().people, kit],
  });
  const toOfficer = "ben.okafor 1 escalation-lead-officer 2025-10-28";

  expect(escalated(book("Cllr Kit Lane"))).toEqual([
    "kit.lane 1 escalation-cabinet-member 2025-10-28",
    toOfficer,
  ]);
  expect(escalated(book(""))).toEqual(["ada.marsh 1 escalation-cabinet-member 2025-10-28", toOfficer]);
});

test("a plan lists again what is told to those who are not the owners", () => {
  const plan = planOf(bookWith(), late);

  expect(plan.escalations.map(({ kind, owner, day, key }) => [kind, owner, day, key])).toEqual([
    ["escalation-cabinet-member", "Zoe O'Hara", "2025-11-11", "1tracker/1/six-month"],
    ["escalation-lead-officer", "Zoe O'Hara", "2025-11-25", "1tracker/1/six-month"],
  ]);
  expect(plan.stopped).toBeNull();
  expect(plan.held).toEqual([]);
});

test("nobody is told the same thing as Cabinet Member and as lead senior officer", () => {
  const both = bookWith({ facts: { "Lead senior officer": "Cllr Ada Marsh" } });

  expect(played(both, "2025-11-10", "2025-12-12").filter((line) => line.includes("escalation"))).toEqual([
    "2025-11-11 ada.marsh 1 escalation-cabinet-member 2025-10-28",
  ]);
});

test("an owner whom nobody can find is late as “the owner”, and the clerk is told of every cell that names nobody", () => {
  const row = { "Senior Responsible Officer": "Max Gone" };
  const facts = { "Lead Cabinet Member": "", "Lead senior officer": "" };
  const [first] = planOf(bookWith({ row }), late).escalations;
  const { undeliverable } = planOf(
    bookWith({ row: { ...row, "Responsible Cabinet Member": "" }, facts }),
    late,
  );

  expect(first?.wanted).toMatch(/^Please see that the owner gives the update/u);
  expect(undeliverable.map(({ message }) => message)).toEqual([
    '"Max Gone" is named for 1 and is not in People. Add the person there, or name whoever has taken over.',
    "Nobody is named as Responsible Cabinet Member for 1. Name the one who answers for it.",
    "Nobody is named as Lead senior officer for 1. Name the one who answers for it.",
  ]);
});

test("who cannot be told is no matter before the day on which they would be", () => {
  const facts = { "Lead Cabinet Member": "", "Lead senior officer": "" };
  const book = bookWith({ row: { "Responsible Cabinet Member": "" }, facts });
  const failures = (day: string) => planOf(book, day).undeliverable.length;

  expect(["2025-11-10", "2025-11-11", "2025-11-24", "2025-11-25"].map(failures)).toEqual([0, 1, 1, 2]);
});
