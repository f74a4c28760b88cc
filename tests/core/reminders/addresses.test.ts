import { expect, test } from "vitest";
import { addressProblem, sameAddress } from "../../../src/core/reminders/addresses.ts";
import { trackerOf } from "./office-book.ts";
import { settings, withZoe } from "./run.ts";

const domain = "westmere.example";

function problemOf(email: string): string | null {
  const zoe = trackerOf(withZoe({ Email: email })).people.at(-1);
  if (!zoe) throw new Error("no such person");
  return addressProblem(zoe, settings);
}

test.each([
  `zoe.ohara@${domain}`,
  `Zoe.OHara+scrutiny@Westmere.EXAMPLE`,
  `z@${domain}`,
  `${"z".repeat(64)}@${domain}`,
])("can be written to: %s", (email) => {
  expect(problemOf(email)).toBeNull();
});

test.each([
  "zoe",
  `@${domain}`,
  `zoe@@${domain}`,
  `.zoe@${domain}`,
  `zoe.@${domain}`,
  `zoe..ohara@${domain}`,
  `zoe@${domain}.`,
  "zoe@westmere",
  "zoe@-westmere.example",
  "zoe@westmere-.example",
  `Zoe <zoe@${domain}>`,
  `zoe@${domain},ben@${domain}`,
  `${"z".repeat(65)}@${domain}`,
])("is no address: %s", (email) => {
  expect(problemOf(email)).toBe("email-malformed");
});

test("an address is at most 254 characters long", () => {
  const name = "z".repeat(64);
  const label = "w".repeat(61);
  const longest = `${name}@${label}.${label}.${label}.ab`;

  expect(longest).toHaveLength(253);
  expect(["c", "cd"].map((end) => problemOf(longest + end))).toEqual([
    "domain-not-allowed",
    "email-malformed",
  ]);
});

test("only the whole domain of an address counts, and letter case does not", () => {
  expect(problemOf("")).toBe("no-email");
  expect(problemOf(`zoe@schools.${domain}`)).toBe("domain-not-allowed");
  expect(problemOf(`zoe@${domain}.evil.example`)).toBe("domain-not-allowed");
  expect(sameAddress(" Zoe.OHara@Westmere.example ")).toBe("zoe.ohara@westmere.example");
});
