import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Formatting, formatRun } from "../../../src/core/model/formatting.ts";
import { RichText, type Span } from "../../../src/core/model/rich-text.ts";
import { richTextOf } from "../../../src/core/publishing/rich-text-of.ts";
import { arbitraryRuns } from "../../support/arbitrary-runs.ts";
import "../../support/seed.ts";

const options = { contact: "Scrutiny team, scrutiny@westmere.example" };
const rich = (text: string, runs: Formatting = []) => richTextOf(text, runs, options);

/** A rich text in short: "p:" a paragraph, "•:", "a:" or "1:" an item; links in angle brackets. */
function brief(text: RichText): readonly string[] {
  return text.flatMap((block) => {
    if (block.kind === "paragraph") return [`p: ${words(block.spans)}`];
    return block.items.map((item, index) => {
      const order = block.start + index;
      const marker = { bullet: "•", letter: String.fromCharCode(96 + order), number: `${order}` }[
        block.style
      ];
      return `${marker}: ${words(item)}`;
    });
  });
}

function words(spans: readonly Span[]): string {
  return spans
    .map(({ text, bold, href }) => `${bold ? "*" : ""}${text}${href === undefined ? "" : `<${href}>`}`)
    .join("|");
}

describe("the rich text of a cell", () => {
  test("is empty for a blank cell, and a paragraph for each filled line", () => {
    expect(rich("")).toEqual([]);
    expect(rich(" \n\n ")).toEqual([]);
    expect(brief(rich("One.\n\n  Two. \nThree."))).toEqual(["p: One.", "p: Two.", "p: Three."]);
  });

  test.each([
    ["bullets", "On:\n• one\n• two\n\nEnd", ["p: On:", "•: one", "•: two", "p: End"]],
    ["one bullet", "On:\n• one", ["p: On:", "•: one"]],
    ["dashes", "- one\n- two", ["•: one", "•: two"]],
    ["letters", "a. one\nb. two", ["a: one", "b: two"]],
    ["letters in brackets", "(a) one\n\n(b) two", ["a: one", "b: two"]],
    ["numbers that go on", "3) one\n4) two", ["3: one", "4: two"]],
  ])("lists what surely is a list: %s", (_, text, blocks) => {
    expect(brief(rich(text))).toEqual(blocks);
  });

  test.each([
    ["one dash", "- an aside"],
    ["one letter", "a. one"],
    ["letters that do not begin at a", "b. one\nc. two"],
    ["letters with a gap", "a. one\nc. two"],
    ["letters of two kinds", "a. one\nb) two"],
    ["numbers that repeat", "1. one\n1. two"],
    ["a year", "2018. A year\n2019. Another"],
    ["no blank after it", "-one\n-two"],
    ["two kinds of bullets", "- one\n* two"],
  ])("leaves as it was typed what may be none: %s", (_, text) => {
    expect(brief(rich(text))).toEqual(text.split("\n").map((line) => `p: ${line}`));
  });

  test("keeps bold, italic and links where they stand, across lines and without markers", () => {
    const text = "Read the minutes:\n• first\n• second";
    const runs = [
      formatRun(9, 16, { href: "https://westmere.example/minutes" }),
      formatRun(16, 27, { bold: true }),
      formatRun(30, 34, { italic: true, bold: true }),
    ];

    expect(rich(text, runs)).toEqual([
      {
        kind: "paragraph",
        spans: [
          { text: "Read the " },
          { text: "minutes", href: "https://westmere.example/minutes" },
          { text: ":", bold: true },
        ],
      },
      {
        kind: "list",
        style: "bullet",
        start: 1,
        items: [
          [{ text: "first", bold: true }],
          [{ text: "se" }, { text: "cond", bold: true, italic: true }],
        ],
      },
    ]);
  });

  test.each([
    ["See https://a.example/x.", "p: See |https://a.example/x<https://a.example/x>|."],
    ["(https://a.example/x)", "p: (|https://a.example/x<https://a.example/x>|)"],
    ["https://a.example/x_(y) z", "p: https://a.example/x_(y)<https://a.example/x_(y)>| z"],
    ["“http://a.example”", "p: “|http://a.example<http://a.example/>|”"],
    ["https:// and http://", "p: https:// and http://"],
    ["https://user:word@a.example/", "p: https://user:word@a.example/"],
    ["javascript:alert(1)", "p: javascript:alert(1)"],
    ["ftp://a.example/", "p: ftp://a.example/"],
  ])("links the web addresses in it: %s", (text, block) => {
    expect(brief(rich(text))).toEqual([block]);
  });

  test.each([
    "javascript:alert(1)",
    "java\u0000script:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "/relative",
    "https://",
    "https://user@a.example/",
    "mailto:jane.roe@westmere.example",
    "mailto:scrutiny@westmere.example,jane.roe@westmere.example",
  ])("shows only the words of a link to %s", (href) => {
    expect(brief(rich("words", [formatRun(0, 5, { href })]))).toEqual(["p: words"]);
  });

  test("leads to the mailbox of Contact, and to no subject or copies", () => {
    const href = "mailto:Scrutiny@westmere.example?subject=x&bcc=jane.roe@westmere.example";

    expect(brief(rich("Write", [formatRun(0, 5, { href })]))).toEqual([
      "p: Write<mailto:scrutiny@westmere.example>",
    ]);
  });

  test("follows a link that words carry, not the address that they spell", () => {
    const runs = [formatRun(4, 22, { href: "https://b.example/", bold: true })];

    expect(brief(rich("See https://a.example/", runs))).toEqual([
      "p: See |*https://a.example/<https://b.example/>",
    ]);
  });

  test("links each written address of which no part is a link yet, wherever the links stand", () => {
    const text = "https://a.example/ https://b.example/ https://c.example/ word";
    const own = "https://own.example/";
    const runs = [
      formatRun(19, 22, { bold: true }),
      formatRun(40, 45, { href: own }),
      formatRun(57, 61, { href: own }),
    ];

    expect(brief(rich(text, runs))).toEqual([
      `p: https://a.example/<https://a.example/>| |*htt<https://b.example/>|ps://b.example/<https://b.example/>| ht|tps:/<${own}>|/c.example/ |word<${own}>`,
    ]);
    expect(brief(rich("https://a.example/x", [formatRun(18, 19, { href: own })]))).toEqual([
      `p: https://a.example/|x<${own}>`,
    ]);
    expect(brief(rich("xhttp://a.example/ http://b.example/", [formatRun(0, 19, { href: own })]))).toEqual([
      `p: xhttp://a.example/ <${own}>|http://b.example/<http://b.example/>`,
    ]);
  });

  test("drops a look with nothing to it once its link is gone", () => {
    const runs = [
      formatRun(0, 3, { href: "javascript:x" }),
      formatRun(3, 6, { href: "ftp://x", italic: true }),
    ];

    expect(rich("abcdef", runs)).toEqual([
      { kind: "paragraph", spans: [{ text: "abc" }, { text: "def", italic: true }] },
    ]);
  });

  test("takes out what is invisible, and moves the looks along", () => {
    const text = "\u202eev\u200bil\u2066 \u00adword\u0007s";

    expect(rich(text, [formatRun(8, 14, { bold: true })])).toEqual([
      { kind: "paragraph", spans: [{ text: "evil " }, { text: "word", bold: true }, { text: "s" }] },
    ]);
  });

  test("keeps the joiners within an emoji and in scripts that join", () => {
    expect(brief(rich("👩‍👩‍👧 می‌خواهم a\u200db"))).toEqual(["p: 👩‍👩‍👧 می‌خواهم ab"]);
  });

  test("keeps every visible word, in its order, and is as the model has it", () => {
    const text = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            "- one",
            "a. one",
            "b. two",
            "1) x",
            "• y",
            "",
            " ",
            "https://a.example/b)",
            "\u200b \u202e",
          ),
          fc.string({ unit: "grapheme" }),
        ),
        { maxLength: 12 },
      )
      .map((lines) => lines.join("\n").toWellFormed());
    fc.assert(
      fc.property(
        text.chain((typed) => fc.tuple(fc.constant(typed), arbitraryRuns(typed.length))),
        ([typed, runs]) => {
          const result = rich(typed, runs);

          expect(() => RichText.parse(result)).not.toThrow();
          expect(letters(retyped(result))).toBe(letters(typed.replaceAll(/[(.)]/gu, "")));
        },
      ),
    );
  });
});

/** A rich text as somebody would type it, with the markers of its lists and nothing else between. */
function retyped(text: RichText): string {
  return text
    .flatMap((block) => {
      if (block.kind === "paragraph") return block.spans.map((span) => span.text);
      return block.items.flatMap((item, index) => [
        {
          bullet: "",
          letter: String.fromCharCode(96 + index + block.start),
          number: `${index + block.start}`,
        }[block.style],
        ...item.map((span) => span.text),
      ]);
    })
    .join("")
    .replaceAll(/[(.)]/gu, "");
}

/** What can be seen of a text but for bullets, which may have become a list's. */
function letters(text: string): string {
  return text.replaceAll(
    /[•*–-]|[\s\p{Cc}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\ufff9-\ufffb]/gu,
    "",
  );
}
