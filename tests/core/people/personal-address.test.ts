import { describe, expect, test } from "vitest";
import {
  type KnownAddresses,
  knownAddresses,
  personalAddress,
} from "../../../src/core/people/personal-address.ts";
import { buildWorkbook } from "../../support/build-workbook.ts";
import { inspectionOf } from "../../support/tracker-builder.ts";

function known(): KnownAddresses {
  const people = [
    { Name: "Cllr Zoë Van O'Hara", Post: "Cabinet Member", Email: " ZVO@westmere.example " },
    { Name: "Ben Okafor", Post: "Clerk", Email: "scrutiny.clerk@westmere.example" },
    { Name: "Prince", Post: "Planner", Email: "" },
    { Name: "", Post: "Road Safety Manager", Email: "roads@westmere.example" },
  ];
  return knownAddresses(inspectionOf(buildWorkbook({ people })).tracker.people);
}

describe("knownAddresses", () => {
  test("are those of the people who have a name, with what their names look like in an address", () => {
    expect([...known().addresses]).toEqual(["zvo@westmere.example", "scrutiny.clerk@westmere.example", ""]);
    expect([...known().names]).toEqual([
      "zoe.ohara",
      "ohara.zoe",
      "zoe_ohara",
      "zoeohara",
      "z.ohara",
      "zohara",
      "ben.okafor",
      "okafor.ben",
      "ben_okafor",
      "benokafor",
      "b.okafor",
      "bokafor",
    ]);
  });
});

describe("personalAddress", () => {
  test.each([
    ["one that stands in People beside a name", "zvo@westmere.example"],
    ["one that is made of a name in People, wherever it is", "okafor.ben@elsewhere.example"],
    ["an initial with a surname", "k.dale@elsewhere.example"],
    ["any with a private provider, a team's too", "roads.team@gmail.com"],
  ])("is %s", (_, address) => {
    expect(personalAddress(address, known())).toBe(true);
  });

  test.each([
    ["a team's", "road.safety@westmere.example"],
    ["a team's that stands beside a name", "scrutiny.clerk@westmere.example"],
    ["a team's that looks like an initial with a surname", "e.admissions@westmere.example"],
    ["one that stands in People beside a post alone", "roads@westmere.example"],
    ["a single name, which may be a street's", "prince@westmere.example"],
    ["one whose domain only ends like a private provider's", "roads@notgmail.com"],
  ])("is not %s", (_, address) => {
    expect(personalAddress(address, known())).toBe(false);
  });
});
