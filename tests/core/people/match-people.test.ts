import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchPeople } from "../../../src/core/people/match-people.ts";
import { indexPeople } from "../../../src/core/people/people-index.ts";
import { buildWorkbook } from "../../support/build-workbook.ts";
import { inspectionOf } from "../../support/tracker-builder.ts";

const { people } = inspectionOf(
  buildWorkbook({
    people: [
      { Name: "Cllr Ada Marsh", Post: "Cabinet Member for Streets", Kind: "Cabinet Member" },
      { Name: "Viv Trundell", Post: "Education Entitlement Manager", Kind: "Officer" },
      { Name: "Dr. Zoë O'Hara", Post: "Head of Schools and Learning", Kind: "Senior officer" },
      { Name: "Jo Lee", Post: "", Kind: "Officer" },
      { Name: "Jo Lee Park", Post: "Planner", Kind: "Officer" },
      { Name: "", Post: "Chief Constable", Kind: "Partner" },
    ],
  }),
).tracker;
const index = indexPeople(people);

/** Any unit of UTF-16, halves of characters too. "binary" would spend seconds on tables first. */
const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));

function matched(text: string): string {
  const match = matchPeople(text, index);
  return match.kind === "one" ? match.person.name || match.person.post : match.kind;
}

describe("matchPeople", () => {
  test.each([
    ["ada marsh", "Cllr Ada Marsh"],
    ["Councillor  ADA\nMarsh", "Cllr Ada Marsh"],
    ["Cllr. Marsh", "Cllr Ada Marsh"],
    ["Cllr Marsh, Leader of the Council", "Cllr Ada Marsh"],
    ["Cllr Marsh Hall Road", "unknown"],
    ["Marsh, Leader of the Council", "unknown"],
    ["Zoe O’Hara", "Dr. Zoë O'Hara"],
    ["Dr Zoë O'Hara, Head of Schools & Learning", "Dr. Zoë O'Hara"],
    ["Zoë O'Hara\nHead of Schools and Learning", "Dr. Zoë O'Hara"],
    ["head of schools and learning", "Dr. Zoë O'Hara"],
    ["Head of Schools and Learning - Zoë O'Hara", "Dr. Zoë O'Hara"],
    ["Viv Trundell Education Entitlement Manager", "Viv Trundell"],
    ["Viv Trundell – Head of Entitlement", "Viv Trundell"],
    ["Jo Lee, Head of Roads and Paths", "Jo Lee"],
    ["Jo Lee, Committee and Governance Adviser", "Jo Lee"],
    ["Jo Lee Park", "Jo Lee Park"],
    ["The Chief Constable", "unknown"],
    ["Chief Constable", "Chief Constable"],
    ["Ada Marsh, Deputy Leader and Cabinet Member for Streets", "Cllr Ada Marsh"],
  ])("knows %j as %s", (text, name) => {
    expect(matched(text)).toBe(name);
  });

  test.each([
    "Viv Trundell Education Entitlement Manager and SEN Manager",
    "Viv Trundell, Education Entitlement Manager & Early Years",
    "Jo Lee, Schools Manager and SEN Manager",
    "Viv Trundell and Jo Lee",
    "Viv Trundell, Jo Lee",
    "Viv Trundell and Sam Reed",
    "Sam Reed and Viv Trundell",
    "Chief Constable and Education Entitlement Manager",
    "Sam Reed and Kim Dale",
    "Head of Roads / Parking Manager",
  ])("sees two in %j", (text) => {
    expect(matched(text)).toBe("several");
  });

  test.each(["Sam Reed", "Marsh", "Sam Reed, Head of Roads and Paths", "Head of Walking and Cycling", "?"])(
    "does not know %j",
    (text) => {
      expect(matched(text)).toBe("unknown");
    },
  );

  test("tells namesakes apart by the post beside the name, and says when it cannot", () => {
    const twins = indexPeople(
      inspectionOf(
        buildWorkbook({
          people: [
            { Name: "Jo Lee", Post: "Planner" },
            { Name: "Jo Lee", Post: "Clerk" },
          ],
        }),
      ).tracker.people,
    );

    expect(matchPeople("Jo Lee, Clerk", twins)).toMatchObject({ kind: "one", person: { post: "Clerk" } });
    expect(matchPeople("Jo Lee", twins).kind).toBe("ambiguous");
  });

  test("never throws, and a blank cell names nobody", () => {
    expect(matched(" \n")).toBe("blank");
    fc.assert(
      fc.property(fc.string({ unit: anyUnit }), (text) => {
        matchPeople(text, index);
      }),
    );
  });
});
