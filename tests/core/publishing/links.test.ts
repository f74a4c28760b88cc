import { describe, expect, test } from "vitest";
import { bareLinks } from "../../../src/core/publishing/bare-links.ts";
import { decoded, safeHref } from "../../../src/core/publishing/safe-href.ts";

/** The links of a text by the words that carry them. */
function linked(text: string): readonly (readonly [words: string, href: string | undefined])[] {
  return bareLinks(text).map(({ start, end, href }) => [text.slice(start, end), href]);
}

describe("the web addresses in a text", () => {
  test("are found where they stand, one after the other", () => {
    expect(bareLinks("See https://a.example/x, and http://b.example.")).toEqual([
      { start: 4, end: 23, href: "https://a.example/x" },
      { start: 29, end: 45, href: "http://b.example/" },
    ]);
    expect(bareLinks("See a.example")).toEqual([]);
  });

  test.each([
    ["https://a.example/x.", "https://a.example/x"],
    ["https://a.example/x?!", "https://a.example/x"],
    ["https://a.example/x'\"]},;:", "https://a.example/x"],
    ["https://a.example/x/", "https://a.example/x/"],
    ["https://a.example/x).", "https://a.example/x"],
    ["https://a.example/x_(y)", "https://a.example/x_(y)"],
    ["https://a.example/x_(y)).", "https://a.example/x_(y)"],
    ["https://a.example/(x", "https://a.example/(x"],
    ["https://a.example/x))", "https://a.example/x"],
    ["HTTPS://a.example/x", "HTTPS://a.example/x"],
    ["https://a.example/“x”", "https://a.example/"],
    ["https://a.example/<b>", "https://a.example/"],
  ])("end where the sentence goes on: %s", (text, words) => {
    expect(linked(text).map(([found]) => found)).toEqual([words]);
  });

  test.each(["https://user@a.example/", "https://...", "xhttps://a.example/", "https://["])(
    "are none where nothing can be followed: %s",
    (text) => {
      expect(linked(text)).toEqual([]);
    },
  );
});

describe("an address that may be followed", () => {
  const contacts = ["scrutiny@westmere.example"];

  test.each([
    ["https://a.example", "https://a.example/"],
    ["HTTP://A.example/ä b", "http://a.example/%C3%A4%20b"],
    ["mailto:scrutiny@westmere.example", "mailto:scrutiny@westmere.example"],
    ["mailto:Scrutiny%40Westmere.example?subject=x", "mailto:scrutiny@westmere.example"],
  ])("is normalised: %s", (href, safe) => {
    expect(safeHref(href, contacts)).toBe(safe);
  });

  test.each([
    "a.example",
    "ftp://a.example/",
    "javascript:alert(1)",
    "https://user@a.example/",
    "https://:word@a.example/",
    "mailto:jane.roe@westmere.example",
    "mailto:%FF@westmere.example",
    "mailto:",
  ])("is not %s", (href) => {
    expect(safeHref(href, contacts)).toBeNull();
  });

  test("is read in plain where its encoding is sound, and as it is otherwise", () => {
    expect(decoded("a%40b%20c")).toBe("a@b c");
    expect(decoded("100%")).toBe("100%");
  });
});
