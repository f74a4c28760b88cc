import { expect, test } from "vitest";
import { isUnsafeLink, spellsUnsafeLink } from "../../../src/core/model/safe-link.ts";

test.each([
  "https://westmere.example/",
  "HTTP://westmere.example/",
  "mailto:scrutiny@westmere.example",
  "www.westmere.example/a:b",
  "#gid=1&range=A1",
  "1a:b",
  "",
])("an address leads to a page or a mailbox: %j", (url) => {
  expect(isUnsafeLink(url)).toBe(false);
});

test.each([
  "javascript:alert(1)",
  "JavaScript:alert(1)",
  " java\tscript\u0000:alert(1)",
  "file:///etc/passwd",
  "data:text/html,x",
  "ms-word:x",
  "x+y.z1:a",
  `${"\u200b".repeat(200)}javascript:alert(1)`,
])("an address leads elsewhere, also where a browser overlooks what is between: %j", (url) => {
  expect(isUnsafeLink(url)).toBe(true);
});

test("a text spells an unsafe address only where one could be followed", () => {
  const spelt = ["see javascript:alert(1)", "(VBScript:x)", "data:text/html,x", "file://server/share"];
  const words = ["JavaScript: a language", "the data: text", "file: 3", "https://westmere.example/"];

  expect(spelt.filter((text) => !spellsUnsafeLink(text))).toEqual([]);
  expect(words.filter(spellsUnsafeLink)).toEqual([]);
});
