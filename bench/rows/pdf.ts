import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Snapshot } from "../../src/core/model/snapshot.ts";
import { renderPdf } from "../../src/render/pdf/render-pdf.ts";
import { startBrowser } from "../../tests/render/mail/browser.ts";
import {
  address,
  buildSnapshot,
  part,
  recommendation,
  rich,
  westmere,
} from "../../tests/render/pdf/build-snapshot.ts";
import { findTool } from "../../tests/support/tool.ts";
import { type Row, takeTurns } from "../row.ts";
import { pdfPage } from "./pdf-page.ts";

const run = promisify(execFile);
const office = findTool("soffice");

/** A warm PDF/UA of so many recommendations, beside a browser that is open already and prints the same table. */
export function pdfAgainstChromium(recommendations: number, runs: number): Row {
  return {
    id: `pdf-chromium-${recommendations}`,
    heading: "files",
    name: `PDF/UA of ${recommendations} recommendations`,
    series: { of: "pdf", size: recommendations },
    against: "Chromium printing the same table, tagged",
    measure: async () => {
      const snapshot = snapshotOf(recommendations);
      const html = pdfPage(snapshot);
      const browser = await startBrowser();
      const page = await browser.newPage();
      const print = async () => {
        await page.setContent(html);
        await page.pdf({ format: "A4", landscape: true, tagged: true, outline: true });
      };
      await render(snapshot);
      await print();
      const measured = await takeTurns(runs, () => render(snapshot), print);
      await browser.close();
      return measured;
    },
  };
}

/** The same beside an office suite, which starts anew for every document. */
export function pdfAgainstOffice(recommendations: number, runs: number): Row {
  return {
    id: `pdf-office-${recommendations}`,
    heading: "files",
    name: `PDF/UA of ${recommendations} recommendations`,
    against: "LibreOffice converting the same table",
    measure: async () =>
      office === null ? { skipped: "LibreOffice is missing" } : measureOffice(office, recommendations, runs),
  };
}

async function measureOffice(program: string, recommendations: number, runs: number) {
  const snapshot = snapshotOf(recommendations);
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  const file = join(folder, "response.html");
  await writeFile(file, pdfPage(snapshot));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const args = [profile, "--headless", "--convert-to", "pdf:writer_web_pdf_Export", "--outdir", folder, file];
  const convert = () => run(program, args);
  await render(snapshot);
  await convert();
  const measured = await takeTurns(runs, () => render(snapshot), convert);
  await rm(folder, { recursive: true });
  return measured;
}

function render(snapshot: Snapshot) {
  return renderPdf(snapshot, westmere, { address, draft: false });
}

function snapshotOf(recommendations: number): Snapshot {
  const words = "Officers will mend the path before the winter, with those who walk there. ";
  return buildSnapshot(
    Array.from({ length: recommendations }, (_, index) =>
      recommendation(index + 1, [
        part(`${index + 1}`, {
          recommendation: rich(words.repeat(4)),
          response: rich(words.repeat(7)),
          sixMonthUpdate: rich(words.repeat(5)),
        }),
      ]),
    ),
  );
}
