import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { neutraliseForNotify } from "../../../src/render/mail/neutralise-for-notify.ts";
import { letters } from "./sample-letters.ts";

const unseen = /\u200B/gu;

/** What Notify would take for a placeholder or for Markdown. */
const signs: readonly RegExp[] = [
  /\(\(/u,
  /\)\)/u,
  /\]\(/u,
  /^\s*(?:#|>|\^|[*+•-]\s)/mu,
  /^\s*\d+[.)]\s/mu,
  /^\s*(?:---|\*\*\*|===)/mu,
  /\?\?/u,
];

function marksIn(text: string): readonly string[] {
  const words = text.replaceAll(/https?:\/\/\S+/gu, "");
  return signs.filter((sign) => sign.test(words)).map(String);
}

describe("what Notify would read as its own", () => {
  test.each([
    ["a placeholder", "Dear ((name)), ((show??this))"],
    ["three brackets in a row", "(((name)))"],
    ["a heading", "# Big"],
    ["a bullet", "* one\n- two\n+ three\n• four"],
    ["a numbered line", "1. first\n  2) second"],
    ["an inset", "^ look here"],
    ["a rule", "---"],
    ["a link in words", "[click](https://evil.example)"],
  ])("%s is plain text", (_, text) => {
    const safe = neutraliseForNotify(text);

    expect(marksIn(text)).not.toEqual([]);
    expect(marksIn(safe)).toEqual([]);
    expect(safe.replaceAll(unseen, "")).toBe(text);
  });
});

test("an address stays whole, so that it can be followed", () => {
  const address = "https://docs.google.com/spreadsheets/d/a__b--c/edit#gid=0&range=H9";

  expect(neutraliseForNotify(`Open ${address}`)).toContain(address);
});

test("a run of question marks is broken up, even or odd", () => {
  expect(marksIn(neutraliseForNotify("What??? When????"))).toEqual([]);
});

test("only characters that are not seen are added, and doing it twice leaves nothing to be read", () => {
  const text = fc.string({ unit: fc.constantFrom(..."()[]#*-_~`^>1.a \n?!|\\"), maxLength: 60 });

  fc.assert(
    fc.property(text, (typed) => {
      const safe = neutraliseForNotify(typed);
      expect(safe.replaceAll(unseen, "")).toBe(typed);
      expect(marksIn(safe)).toEqual([]);
    }),
  );
});

test.each(letters)("the letter %s passes Notify as it stands", (_, { text }) => {
  expect(marksIn(neutraliseForNotify(text))).toEqual([]);
});
