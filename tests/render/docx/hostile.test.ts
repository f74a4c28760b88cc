import fc from "fast-check";
import { expect, test } from "vitest";
import type { RichText } from "../../../src/core/model/rich-text.ts";
import { renderDocx } from "../../../src/render/docx/render-docx.ts";
import { fieldLabels } from "../../../src/render/words/labels.ts";
import { plainText } from "../../../src/render/words/plain-text.ts";
import { anySnapshot } from "./arbitrary-snapshot.ts";
import { links } from "./hostile.ts";
import { fieldCodes, outsideTargets, readPackage } from "./package.ts";
import { readDocx } from "./read-docx.ts";
import { readParts } from "./read-parts.ts";
import { longOf } from "./samples.ts";
import { address, lineOf, partOf, publisher, recommendationOf, say, snapshotOf } from "./snapshot-of.ts";

const options = { address, draft: false };

/** A text as Word can hold it: no characters that XML has no way to write, one kind of line break. */
function held(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\v\f\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]|[\u202A-\u202E\u2066-\u2069]/gu, "")
    .replaceAll(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/gu, "\n");
}

/** A cell as a reader sees it, with neither marks of lists, which Word counts itself, nor addresses. */
function seen(text: RichText): string {
  const bare = text.map((block) =>
    block.kind === "list"
      ? block.items.map((spans) => spans.map((span) => held(span.text)).join("")).join("\n")
      : block.spans.map((span) => held(span.text)).join(""),
  );
  return bare.length === 0 ? "Not stated" : bare.join("\n");
}

test("whatever the text, the parts of the document are well-formed and only page numbers are fields", async () => {
  await fc.assert(
    fc.asyncProperty(anySnapshot, async (snapshot) => {
      const parts = await readPackage(await renderDocx(snapshot, publisher, options));

      expect(new Set(fieldCodes(parts))).toEqual(new Set(["PAGE", "NUMPAGES"]));
      for (const target of outsideTargets(parts)) expect(target).toMatch(/^(?:https?:\/\/|mailto:)/u);
    }),
    { numRuns: 60 },
  );
});

test("whatever the text, reading the document back gives every word of every part", async () => {
  await fc.assert(
    fc.asyncProperty(anySnapshot, async (snapshot) => {
      const read = readParts(await readDocx(await renderDocx(snapshot, publisher, options)));

      const all = snapshot.recommendations.flatMap(({ parts }) => parts);
      expect([...read.keys()]).toEqual(all.map(({ ref }) => ref));
      for (const part of all) {
        const row = read.get(part.ref) ?? {};
        if (part.kind === "withheld") {
          expect(row.withheld).toBe(`Not for publication: ${held(part.reason)}`);
          continue;
        }
        expect(row[fieldLabels.recommendation]).toBe(seen(part.recommendation));
        for (const field of ["response", "sixMonthUpdate", "twelveMonthUpdate", "assessment"] as const)
          expect(row[fieldLabels[field]] ?? "Not stated").toBe(seen(part[field]));
        for (const field of ["answer", "cabinetMember", "officer", "progress"] as const)
          expect(row[fieldLabels[field]] ?? "Not stated").toBe(held(part[field]) || statedAs(part[field]));
      }
    }),
    { numRuns: 60 },
  );
});

/** A text of which nothing is left stays blank; only a text that was blank is not stated. */
function statedAs(text: string): string {
  return text === "" ? "Not stated" : "";
}

test.each(links)("a link to %s leads there: %s", async (href, safe) => {
  const words = lineOf("before ", { text: "the words", href }, " after");
  const snapshot = snapshotOf([recommendationOf(1, [partOf("1", { response: words })])]);

  const read = await readDocx(await renderDocx(snapshot, publisher, { address: "", draft: false }));

  expect(readParts(read).get("1")?.[fieldLabels.response]).toBe("before the words after");
  expect(read.links.includes(href)).toBe(safe);
});

test("a cell of fifty thousand characters is printed whole", async () => {
  const long = "All of this matters. ".repeat(2500);
  const snapshot = snapshotOf([recommendationOf(1, [partOf("1", { response: say(long) })])]);

  const read = readParts(await readDocx(await renderDocx(snapshot, publisher, options)));

  expect(read.get("1")?.[fieldLabels.response]).toBe(long);
});

test("five hundred recommendations each have their row", async () => {
  const snapshot = longOf(500);

  const read = await readDocx(await renderDocx(snapshot, publisher, options));

  expect(readParts(read).size).toBe(500);
  expect(read.headings.filter((heading) => heading.startsWith("h2 "))).toHaveLength(500);
});

test("a response of which nothing is known yet is a document all the same", async () => {
  const blank = snapshotOf([]);
  const facts = Object.fromEntries(Object.keys(blank.inquiry).map((fact) => [fact, ""]));
  const snapshot = { ...blank, history: [], inquiry: { ...blank.inquiry, ...facts } };

  const { headings } = await readDocx(await renderDocx(snapshot, publisher, options));

  expect(headings).toContain("h1 Recommendations and responses");
});

test("a list that begins beyond what Word can count has its marks in words", async () => {
  const list = { kind: "list", style: "number", start: 201_809, items: [[{ text: "an odd list" }]] } as const;
  const response: RichText = [{ ...list, items: [[{ text: "an odd list" }]] }];
  const snapshot = snapshotOf([recommendationOf(1, [partOf("1", { response })])]);

  const read = readParts(await readDocx(await renderDocx(snapshot, publisher, options)));

  expect(read.get("1")?.[fieldLabels.response]).toBe(plainText(response));
});
