import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { renderPdf } from "../../../src/render/pdf/render-pdf.ts";
import { findTool } from "../../support/tool.ts";
import { address, westmere } from "./build-snapshot.ts";
import { drawLogo } from "./draw-logo.ts";
import { everything } from "./everything.ts";

const run = promisify(execFile);
const folder = join(import.meta.dirname, "../../golden/pdf");
const scratch = mkdtempSync(join(tmpdir(), "scrutiny-pdf-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const pdfinfo = findTool("pdfinfo");
if (pdfinfo === null)
  process.stderr.write("Not checked: the PDF as poppler reads its structure. Install poppler-utils.\n");
const title = (text: string) => (pdfinfo === null ? `not checked, pdfinfo is not installed: ${text}` : text);

/** With UPDATE_GOLDEN=1 the file is written anew: look at what changed before it is committed. */
const update = process.env.UPDATE_GOLDEN === "1";

async function asked(...args: readonly string[]): Promise<string> {
  const file = join(scratch, "response.pdf");
  const publisher = { ...westmere, logo: drawLogo() };
  const { bytes } = await renderPdf(everything(), publisher, { address, draft: true });
  writeFileSync(file, bytes);
  const { stdout } = await run(pdfinfo ?? "", [...args, file]);
  return stdout;
}

test.skipIf(pdfinfo === null)(title("poppler finds the file tagged, and A4 across"), async () => {
  const told = await asked();

  expect(told).toMatch(/^Tagged: +yes$/mu);
  expect(told).toMatch(/^Page size: +841\.89 x 595\.276 pts \(A4\)$/mu);
});

test.skipIf(pdfinfo === null)(title("the structure is read out as it was last approved"), async () => {
  const told = await asked("-struct-text");
  const lines = told
    .split("\n")
    .filter((line) => !/\/(?:B[A-Z]|Border|TextDecoration|BackgroundColor)|Object \d+ \d+$/u.test(line))
    .join("\n");
  const file = join(folder, "everything.txt");
  if (update) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, lines);
  }

  expect(lines).toBe(readFileSync(file, "utf8"));
});
