import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import type { Snapshot } from "../../../src/core/model/snapshot.ts";
import { renderDocx } from "../../../src/render/docx/render-docx.ts";
import { plainText } from "../../../src/render/words/plain-text.ts";
import { findTool } from "../../support/tool.ts";
import { assessed, draft, longOf } from "./samples.ts";
import { address, publisher } from "./snapshot-of.ts";

const run = promisify(execFile);
const office = findTool("soffice");
const pdfText = findTool("pdftotext");
const missing = office === null || pdfText === null;
if (missing)
  process.stderr.write(
    "Not checked: how an office suite lays out the Word document. Install libreoffice-writer and poppler-utils.\n",
  );

/** The document as pages of text, as LibreOffice prints it. */
async function printed(snapshot: Snapshot): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "scrutiny-docx-"));
  try {
    const file = join(folder, "response.docx");
    await writeFile(file, await renderDocx(snapshot, publisher, { address, draft: false }));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    await run(office ?? "", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file]);
    const { stdout } = await run(pdfText ?? "", ["-raw", join(folder, "response.pdf"), "-"], {
      maxBuffer: 2 ** 26,
    });
    return stdout.split("\f").slice(0, -1);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => /^[\p{L}\d’'.,;]+$/u.test(word));
}

/** Words that stand in the snapshot more often than on the pages. */
function lost(snapshot: Snapshot, pages: readonly string[]): readonly string[] {
  const told = snapshot.recommendations.flatMap(({ stem, parts }) => [
    plainText(stem),
    ...parts.flatMap((part) =>
      part.kind === "withheld"
        ? [part.reason]
        : [
            part.recommendation,
            part.response,
            part.sixMonthUpdate,
            part.twelveMonthUpdate,
            part.assessment,
          ].map(plainText),
    ),
  ]);
  const left = Map.groupBy(wordsOf(pages.join("\n")), (word) => word);
  return wordsOf(told.join("\n")).filter((word) => left.get(word)?.pop() === undefined);
}

/** A suite that starts for the first time, on a busy machine. */
const patience = 300_000;

test.skipIf(missing)(
  "LibreOffice prints every word of a response with every kind of update",
  async () => {
    expect(lost(assessed, await printed(assessed))).toEqual([]);
  },
  patience,
);

test.skipIf(missing)(
  "LibreOffice prints long rows whole, over pages that say where they are",
  async () => {
    const snapshot = longOf(20);

    const pages = await printed(snapshot);

    expect(lost(snapshot, pages)).toEqual([]);
    for (const [index, page] of pages.entries())
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
    const bodies = pages.slice(1, -1);
    expect(bodies.length).toBeGreaterThan(10);
    for (const page of bodies) expect(page).toMatch(/Response and proposed\s+action/u);
  },
  patience,
);

test.skipIf(missing)(
  "every page of a draft says that it is one",
  async () => {
    const pages = await printed(draft);

    for (const page of pages) expect(page.replaceAll(/\s+/gu, " ")).toContain("DRAFT: not for publication");
  },
  patience,
);
