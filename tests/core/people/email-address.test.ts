import { describe, expect, test } from "vitest";
import { emailAddressesIn, isEmailAddress } from "../../../src/core/people/email-address.ts";

const longestLocal = "a".repeat(64);

/** An address of so many characters, with labels that are short enough. */
function ofLength(length: number): string {
  const start = `${longestLocal}@${"b".repeat(63)}.${"c".repeat(63)}.`;
  return `${start}${"d".repeat(length - start.length - 3)}.uk`;
}

describe("isEmailAddress", () => {
  test.each([
    "zoe.ohara@westmere.gov.uk",
    "z.o'hara+roads@westmere.gov.uk",
    "jürgen@köln.example",
    `${longestLocal}@westmere.example`,
    ofLength(254),
  ])("takes %j", (text) => {
    expect(isEmailAddress(text)).toBe(true);
  });

  test.each([
    "",
    "zoe",
    "zoe@westmere",
    "@westmere.example",
    "zoe@westmere.example, ben@westmere.example",
    "Zoe <zoe@westmere.example>",
    "zoe.@westmere.example",
    ".zoe@westmere.example",
    "zoe..ohara@westmere.example",
    "zoe@westmere..example",
    "zoe@-westmere.example",
    `${longestLocal}a@westmere.example`,
    ofLength(255),
  ])("does not take %j", (text) => {
    expect(isEmailAddress(text)).toBe(false);
  });
});

describe("emailAddressesIn", () => {
  test("finds every address, in lower case and without what stands before and after it", () => {
    expect(
      emailAddressesIn(
        "Ask Zoe.OHara@Westmere.example, or '*ben@westmere.example'; (roads@westmere.example).",
      ),
    ).toEqual(["zoe.ohara@westmere.example", "ben@westmere.example", "roads@westmere.example"]);
  });

  test("finds none where there is none", () => {
    expect(emailAddressesIn("Seen @ Westmere, at noon: a@b")).toEqual([]);
    expect(emailAddressesIn("Ask the Roads team.")).toEqual([]);
  });
});
