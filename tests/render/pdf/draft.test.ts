import { expect, test } from "vitest";
import { renderPdf } from "../../../src/render/pdf/render-pdf.ts";
import { address, buildSnapshot } from "./build-snapshot.ts";
import { readPdf } from "./read-pdf.ts";
import { buckinghamshire, workedExample } from "./worked-example.ts";

test.each([
  ["asked for as a draft", workedExample(), true],
  ["of a draft version, whatever is asked for", { ...workedExample(), stage: "draft" as const }, false],
])("a document %s says so on every page, and once to a screen reader", async (_, snapshot, draft) => {
  const { bytes } = await renderPdf(snapshot, buckinghamshire, { address, draft });

  const { pages, trees } = await readPdf(bytes);
  for (const page of pages) {
    expect(page).toMatch(/D\s*R\s*A\s*F\s*T[\s\S]*n\s*o\s*t\s*f\s*o\s*r\s*p\s*u\s*b/u);
    expect(page).toContain("DRAFT: not for publication");
  }
  const told = trees.map(({ text }) => text).join("\n");
  expect(told.match(/DRAFT: not for publication/gu)).toHaveLength(1);
});

test("a document that is published says nowhere that it is a draft", async () => {
  const { bytes } = await renderPdf(buildSnapshot([]), buckinghamshire, { address, draft: false });

  const { pages } = await readPdf(bytes);
  expect(pages.join("")).not.toContain("DRAFT");
});
