import fc from "fast-check";
import { expect, test } from "vitest";
import type { RichText } from "../../../src/core/model/rich-text.ts";
import type { Snapshot } from "../../../src/core/model/snapshot.ts";
import { renderPdf } from "../../../src/render/pdf/render-pdf.ts";
import { anySnapshot, hostileTexts } from "./arbitrary-snapshot.ts";
import { address, buildSnapshot, part, recommendation, rich, westmere } from "./build-snapshot.ts";
import { readPdf } from "./read-pdf.ts";

const options = { address, draft: false };

/** Words of letters that every Latin font has: what else there is may have been replaced. */
function plainWords(text: string): readonly string[] {
  return text.split(/[\s\u00A0]+/u).filter((word) => /^[\x21-\x7E\u00C0-\u017E]+$/u.test(word));
}

function textsOf({ inquiry, version, history, recommendations }: Snapshot): readonly string[] {
  const versions = [version.number, ...history.flatMap((each) => [each.number, each.changes, each.author])];
  const parts = recommendations.flatMap((each) => each.parts);
  const stems = recommendations.flatMap(({ stem, stemWithheld }) =>
    stemWithheld === "" ? richWords(stem) : [stemWithheld],
  );
  const told = parts.flatMap((each) =>
    each.kind === "withheld"
      ? [each.reason]
      : [
          each.answer,
          each.cabinetMember,
          each.officer,
          each.actionDue,
          each.progress,
          ...[each.recommendation, each.response, each.sixMonthUpdate, each.twelveMonthUpdate].flatMap(
            richWords,
          ),
          ...richWords(each.assessment),
        ],
  );
  return [inquiry.title, inquiry.committee, inquiry.leadSeniorOfficer, ...versions, ...stems, ...told];
}

function richWords(text: RichText): readonly string[] {
  return text
    .flatMap((block) => (block.kind === "list" ? block.items : [block.spans]))
    .flatMap((spans) => spans.map((span) => span.text));
}

/** The text of all pages without its spaces, as a long word may be broken over lines. */
async function printed(bytes: Uint8Array): Promise<string> {
  const { pages } = await readPdf(bytes);
  return pages.join("").replaceAll(/\s+/gu, "");
}

test("every word of every snapshot stands in the document, and no link leads anywhere else", async () => {
  await fc.assert(
    fc.asyncProperty(anySnapshot, async (snapshot) => {
      const { bytes } = await renderPdf(snapshot, westmere, options);

      const { pages, links } = await readPdf(bytes);
      const told = pages.join("").replaceAll(/\s+/gu, "");
      const lost = textsOf(snapshot)
        .flatMap(plainWords)
        .filter((word) => word.length < 60 && !told.includes(word));
      expect(lost).toEqual([]);
      expect(links.filter(({ href }) => !/^(?:https?:\/\/|mailto:)/u.test(href))).toEqual([]);
    }),
    { numRuns: 15 },
  );
}, 180_000);

test.each(hostileTexts.map((text) => [text]))("%j prints as it is wherever it may stand", async (text) => {
  const everywhere = part("1", {
    recommendation: rich(text),
    answer: text,
    response: [
      { kind: "list", style: "letter", start: 3, items: [[{ text, bold: true, italic: true }], []] },
    ],
    cabinetMember: text,
    officer: text,
    actionDue: text,
    progress: text,
  });
  const version = { number: text, changes: text, author: text, date: text };
  const snapshot = buildSnapshot([recommendation(1, [everywhere], rich(text))], {
    inquiry: { title: text, committee: text },
    version,
    history: [version],
  });

  const { bytes } = await renderPdf(snapshot, { ...westmere, name: text }, { address: text, draft: true });

  const told = await printed(bytes);
  expect(plainWords(text).filter((word) => word.length < 60 && !told.includes(word))).toEqual([]);
});

test("what no font has is told, once each, to the caller and to the reader", async () => {
  const snapshot = buildSnapshot([
    recommendation(1, [part("1", { response: rich("中文 means 中文 👨‍👩‍👧.") })]),
  ]);

  const { bytes, replaced } = await renderPdf(snapshot, westmere, options);

  const { pages, links } = await readPdf(bytes);
  expect(replaced).toEqual(["中", "文", "👨‍👩‍👧"]);
  expect(pages.join("\n")).toContain("□□ means □□ □.");
  expect(pages.at(-1)).toContain(
    `□ stands for 3 different characters that this document’s fonts do not have. The web page shows them: ${address}.`,
  );
  expect(links.filter(({ href }) => href === address)).toHaveLength(2);
});

test("nothing is told where nothing was replaced", async () => {
  const { bytes, replaced } = await renderPdf(buildSnapshot([]), westmere, options);

  expect(replaced).toEqual([]);
  expect(await printed(bytes)).not.toContain("□");
});
