import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { written } from "../../../src/render/site/html.ts";
import { comparisonHtml } from "../../../src/render/site/parts/comparison.ts";
import { richLines } from "../../../src/render/site/parts/rich-lines.ts";
import { wordChanges } from "../../../src/render/site/parts/word-changes.ts";
import { rich } from "../../support/sample-snapshot.ts";
import { typed } from "./arbitrary-snapshot.ts";

/** What stands before and what stands after, as text. */
function sides(before: string, after: string): readonly string[] {
  const page = written(
    comparisonHtml([
      { ref: "1", kind: "changed", fields: [{ name: "Progress", before: rich(before), after: rich(after) }] },
    ]),
  );
  return [...page.matchAll(/<p class="text">(.*?)<\/p>/gsu)].map(([, side = ""]) =>
    side.replaceAll(/<span class="unseen">(.*?)<\/span>/gu, "$1").replaceAll(/<\/?(?:ins|del)>/gu, ""),
  );
}

test("words that went and words that came are marked, for the eye and for the ear", () => {
  expect(sides("Officers will report in May", "Officers will not report in June")).toEqual([
    "Officers will report in [removed: May end]",
    "Officers will [added: not  end]report in [added: June end]",
  ]);
});

test("neighbouring words that changed are one change", () => {
  expect(sides("Cllr Mike Appleyard", "Cllr Warren Whyte")).toEqual([
    "Cllr [removed: Mike Appleyard end]",
    "Cllr [added: Warren Whyte end]",
  ]);
});

test("taking the marks away gives both texts back", () => {
  fc.assert(
    fc.property(typed, typed, (before, after) => {
      const changes = wordChanges(before, after);
      const without = (kind: string) =>
        changes.flatMap((change) => (change.kind === kind ? [] : [change.text])).join("");

      expect(without("added")).toBe(before);
      expect(without("removed")).toBe(after);
    }),
  );
});

test("two texts that share nothing are shown whole, however long", () => {
  const [before, after] = ["a", "b"].map((letter) =>
    Array.from({ length: 3000 }, (_, index) => `${letter}${index}`).join(" "),
  );

  expect(wordChanges(before ?? "", after ?? "")).toEqual([
    { kind: "removed", text: before },
    { kind: "added", text: after },
  ]);
});

test("a change that no word shows is told", () => {
  const linked = [{ kind: "paragraph" as const, spans: [{ text: "Guidance", href: "https://www.gov.uk/" }] }];
  const fields = [{ name: "Response", before: rich("Guidance"), after: linked }];

  expect(written(comparisonHtml([{ ref: "1", kind: "changed", fields }]))).toContain(
    "The words are the same",
  );
});

describe("lists are compared by their signs", () => {
  test.each([
    ["bullet", 1, "• x"],
    ["letter", 3, "c. x"],
    ["letter", 26, "z. x"],
    ["letter", 28, "ab. x"],
    ["number", 12, "12. x"],
  ] as const)("%s from %i", (style, start, line) => {
    expect(richLines([{ kind: "list", style, start, items: [[{ text: "x" }]] }])).toBe(line);
  });
});
