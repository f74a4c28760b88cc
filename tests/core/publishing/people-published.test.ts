import { describe, expect, test } from "vitest";
import { juniorNames } from "../../../src/core/publishing/junior-names.ts";
import { joinNames, mayBeNamed, publishedNames } from "../../../src/core/publishing/published-people.ts";
import { buildWorkbook } from "../../support/build-workbook.ts";
import { trackerIn } from "../../support/plan.ts";

const { people } = trackerIn(
  buildWorkbook({
    people: [
      { Name: "Cllr Ada Marsh", Post: "Cabinet Member for Streets", Kind: "Cabinet Member" },
      { Name: "Ben Okafor", Post: "Head of Highways", Kind: "Senior officer" },
      { Name: "Mary Jane Zoë O'Hara", Post: "Road Safety Manager", Kind: "Officer" },
      { Name: "Kit Lowe", Kind: "Officer" },
      { Name: "Sam Ford", Post: "Bridges Manager", Kind: "Officer" },
      { Name: "Sam Ford", Post: "Bridges Manager", Kind: "Partner" },
      { Name: "Uma Sen", Post: "Head of Parks", Kind: "Senior officer" },
      { Name: "Uma Sen", Post: "Head of Pools", Kind: "Officer" },
      { Name: "Westmere NHS Trust", Kind: "Partner" },
      { Name: "Cher", Post: "Clerk", Kind: "Clerk" },
      { Post: "Schools Manager", Kind: "Officer" },
      { Name: "Eve Marsh", Post: "Street Planner", Kind: "Officer" },
    ],
  }),
);

describe("an owner's cell is published", () => {
  const names = (cell: string, role: Parameters<ReturnType<typeof publishedNames>>[1]) =>
    publishedNames(people)(cell, role);

  test.each([
    ["", ""],
    [" \n", ""],
    ["Ben Okafor", "Ben Okafor, Head of Highways"],
    ["Mary Jane Zoe O'Hara", "Road Safety Manager"],
    ["Kit Lowe", "an officer"],
    ["Schools Manager", "Schools Manager"],
    ["Westmere NHS Trust", "Westmere NHS Trust"],
    ["Sam Ford", "Bridges Manager"],
    ["Uma Sen", "an officer"],
    ["Ben Okafor and Kit Lowe", "Ben Okafor, Head of Highways; an officer"],
    ["Ben Okafor; Ben Okafor", "Ben Okafor, Head of Highways"],
    ["Jane Roe and Tom Reed", "an officer"],
    ["Jane Roe and Westmere NHS Trust", "Westmere NHS Trust and an officer"],
    ["Lamps Manager, Signs Officer", "Lamps Manager, Signs Officer"],
    ["Jane Roe – Lamps Manager", "Lamps Manager"],
    ["Jane Roe (Lamps Manager)", "Lamps Manager"],
    ["Jane Roe Lamps", "an officer"],
    ["Mr Roe Lamps Manager", "an officer"],
    ["Lowe Lamps Manager", "an officer"],
    ["Cllr Jo Field", "an officer"],
    [`${"x".repeat(290)}, Lamps Manager`, "an officer"],
  ])("by what may be told of officers: %j is %j", (cell, words) => {
    expect(names(cell, "officer")).toBe(words);
  });

  test.each([
    ["Cllr Ada Marsh", "Cllr Ada Marsh, Cabinet Member for Streets"],
    ["Councillor  Jo Field,\nLeader", "Councillor Jo Field, Leader"],
    ["Jo Field", "a Cabinet Member"],
    ["The Cllr", "a Cabinet Member"],
    ["Kit Lowe", "a Cabinet Member"],
    [`Cllr Jo Field ${"x".repeat(300)}`, "a Cabinet Member"],
    ["Cllr Ada Marsh and Cllr Jo Field", "Cllr Ada Marsh, Cabinet Member for Streets; Cllr Jo Field"],
  ])("and of councillors, also those whom People does not know: %j is %j", (cell, words) => {
    expect(names(cell, "councillor")).toBe(words);
  });

  test("as long as the cell stays the same in the same words", () => {
    expect([
      names("Jo Field", "officer"),
      names("Jo Field", "councillor"),
      names("Jo Field", "officer"),
    ]).toEqual(["an officer", "a Cabinet Member", "an officer"]);
  });
});

test("councillors, senior officers and bodies may be named, and nobody else", () => {
  expect([...new Set(people.filter(mayBeNamed).map(({ name }) => name))]).toEqual([
    "Cllr Ada Marsh",
    "Ben Okafor",
    "Uma Sen",
    "Westmere NHS Trust",
  ]);
});

test("names are joined as people join them", () => {
  expect([[], ["A"], ["A", "B"], ["A", "B", "C"], ["A, Head of X", "B"]].map(joinNames)).toEqual([
    "",
    "A",
    "A and B",
    "A, B and C",
    "A, Head of X; B",
  ]);
});

describe("somebody who may not be named is found in a text", () => {
  const found = (text: string) => juniorNames(people)(text).map(({ name }) => name);

  test.each([
    "Mary Jane Zoë O'Hara will do it.",
    "We asked Mary O’HARA.",
    "See M. O'Hara.",
    "O'Hara, Mary",
    "Ms O'Hara has left.",
    "So says Dr O'Hara",
  ])("however the text calls them: %s", (text) => {
    expect(found(text)).toEqual(["Mary Jane Zoë O'Hara"]);
  });

  test.each([
    "Ben Okafor and Cllr Ada Marsh",
    "O'Hara Street",
    "Mary had a lamp. O'Hara did not.",
    "Cher sings",
    "Ms Marsh will say more",
    "Kit, and Lowe's lamps",
    "Ms",
    "",
  ])("and nobody in words like any other: %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("each once, in the order of the text, and one of a single name after a title", () => {
    expect(found("Kit Lowe, Ms Cher, K. Lowe and Eve Marsh")).toEqual(["Kit Lowe", "Cher", "Eve Marsh"]);
    expect(juniorNames([])("Kit Lowe")).toEqual([]);
  });
});
