import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Match, matchPeople } from "../../../src/core/people/match-people.ts";
import { indexPeople } from "../../../src/core/people/people-index.ts";
import { anyUnit } from "../../support/any-unit.ts";
import { buildWorkbook, type WorkbookSpec } from "../../support/build-workbook.ts";
import { inspectionOf } from "../../support/tracker-builder.ts";

type PeopleRows = NonNullable<WorkbookSpec["people"]>;

const usual: PeopleRows = [
  { Name: "Cllr Ada Marsh", Post: "Cabinet Member for Streets", Kind: "Cabinet Member" },
  { Name: "Viv Trundell", Post: "Education Entitlement Manager", Kind: "Officer" },
  { Name: "Dr. Zoë O'Hara", Post: "Head of Schools and Learning", Kind: "Senior officer" },
  { Name: "Jo Lee", Post: "", Kind: "Officer" },
  { Name: "Jo Lee Park", Post: "Planner", Kind: "Officer" },
  { Name: "Kim Dale", Post: "Schools Manager and SEN Manager", Kind: "Officer" },
  { Name: "", Post: "Chief Constable", Kind: "Partner" },
  { Name: "", Post: "Bridges", Kind: "Partner" },
  { Name: "", Post: "Ferries", Kind: "Partner" },
];

/** Whom a text names, as they are written in People: none, one or several. */
function named(match: Match): readonly string[] {
  const found = match.kind === "one" ? [match.person] : "people" in match ? match.people : [];
  return found.map(({ name, post }) => name || post);
}

function match(text: string, people = usual): Match {
  return matchPeople(text, indexPeople(inspectionOf(buildWorkbook({ people })).tracker.people));
}

function matched(text: string, people = usual): string {
  const result = match(text, people);
  return result.kind === "one" ? named(result).join() : result.kind;
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
    ["Jo Lee &", "Jo Lee"],
    ["& Co: Jo Lee", "Jo Lee"],
    ["Kim Dale, Schools Manager and SEN Manager", "Kim Dale"],
    ["Schools Manager and SEN Manager: Kim Dale", "Kim Dale"],
    ["Viv Trundell, Education Learning Officer and Paths Adviser", "several"],
    ["Viv Trundell, Education Learning Officer and Paths", "Viv Trundell"],
    ["Viv Trundell, Education Entitlement Manager, North West", "Viv Trundell"],
    ["Viv Trundell, Education Entitlement Manager &", "Viv Trundell"],
    ["Viv Trundell, once more Viv Trundell", "Viv Trundell"],
    ["Chief Constable and friends", "unknown"],
    ["Chief Constable, once more Chief Constable and friends", "unknown"],
  ])("knows %j as %s", (text, name) => {
    expect(matched(text)).toBe(name);
  });

  test.each([
    ["Viv Trundell Education Entitlement Manager and SEN Manager", ["Viv Trundell"]],
    ["Viv Trundell, Education Entitlement Manager & Early Years", ["Viv Trundell"]],
    ["Jo Lee, Schools Manager and SEN Manager", ["Jo Lee"]],
    ["Viv Trundell and Jo Lee", ["Viv Trundell", "Jo Lee"]],
    ["Viv Trundell, Jo Lee, Viv Trundell", ["Viv Trundell", "Jo Lee"]],
    ["Viv Trundell and Sam Reed", ["Viv Trundell"]],
    ["Sam Reed and Viv Trundell", ["Viv Trundell"]],
    ["Chief Constable and Education Entitlement Manager", ["Chief Constable", "Viv Trundell"]],
    ["Bridges and Ferries", ["Bridges", "Ferries"]],
    ["Sam Reed and Una Cole", []],
    ["Head of Roads / Parking Manager", []],
    ["Parking Manager & Chief Constable", ["Chief Constable"]],
  ])("sees two in %j, and knows of them %j", (text, known) => {
    const result = match(text);

    expect(result.kind).toBe("several");
    expect(named(result)).toEqual(known);
  });

  test.each(["Sam Reed", "Marsh", "Sam Reed, Head of Roads and Paths", "Head of Walking and Cycling", "?"])(
    "does not know %j",
    (text) => {
      expect(matched(text)).toBe("unknown");
    },
  );

  test("tells namesakes apart by the post beside the name, and says when it cannot", () => {
    const twins = [
      { Name: "Jo Lee", Post: "Head of Planning" },
      { Name: "Jo Lee", Post: "Clerk" },
    ];

    expect(match("Jo Lee, Clerk", twins)).toMatchObject({ kind: "one", person: { post: "Clerk" } });
    expect(match("Head of Planning Jo Lee", twins)).toMatchObject({
      kind: "one",
      person: { post: "Head of Planning" },
    });
    for (const text of ["Jo Lee", "Jo Lee, Gardener"]) {
      const result = match(text, twins);
      expect(result.kind).toBe("ambiguous");
      expect(named(result)).toEqual(["Jo Lee", "Jo Lee"]);
    }
  });

  test("sees two beside namesakes when one of them cannot bear two titles", () => {
    const twins = [
      { Name: "Jo Lee", Post: "Leader", Kind: "Cabinet Member" },
      { Name: "Jo Lee", Post: "Clerk", Kind: "Officer" },
    ];

    expect(matched("Jo Lee, Schools Manager and SEN Manager", twins)).toBe("several");
  });

  test("finds within a text a name of up to sixteen words, and a longer one only by itself", () => {
    const longest = "Ana ".repeat(16).trim();
    const longer = "Eve ".repeat(17).trim();
    const people = [longest, longer].map((Name) => ({ Name }));

    expect(matched(`${longest}, a planner`, people)).toBe(longest);
    expect(matched(longer, people)).toBe(longer);
    expect(matched(`${longer}, a planner`, people)).toBe("unknown");
  });

  test("knows two people by the surname that they share, and nobody by a blank name or post", () => {
    const people = [{ Name: "Ada Marsh" }, { Name: "Eve Marsh" }, { Name: "", Post: "" }, { Name: "Dr" }];

    expect(named(match("Cllr Marsh", people))).toEqual(["Ada Marsh", "Eve Marsh"]);
    expect(matched("Cllr", people)).toBe("unknown");
    expect(matched("?", people)).toBe("unknown");
  });

  test("never throws, and a blank cell names nobody", () => {
    const index = indexPeople(inspectionOf(buildWorkbook({ people: usual })).tracker.people);

    expect(matched(" \n")).toBe("blank");
    fc.assert(
      fc.property(fc.string({ unit: anyUnit }), (text) => {
        matchPeople(text, index);
      }),
    );
  });
});
