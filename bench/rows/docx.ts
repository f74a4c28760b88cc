import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import mammoth from "mammoth";
import type { Snapshot } from "../../src/core/model/snapshot.ts";
import { renderDocx } from "../../src/render/docx/render-docx.ts";
import { longOf } from "../../tests/render/docx/samples.ts";
import { address, publisher } from "../../tests/render/docx/snapshot-of.ts";
import { findTool } from "../../tests/support/tool.ts";
import { type Row, takeTurns } from "../row.ts";

const run = promisify(execFile);

/** A Word document of so many recommendations, beside writing the same snapshot as JSON. */
export function docxAgainstJson(recommendations: number, runs: number): Row {
  return {
    id: `docx-json-${recommendations}`,
    heading: "files",
    name: `DOCX of ${recommendations} recommendations`,
    series: { of: "docx", size: recommendations },
    against: "JSON.stringify of the same snapshot",
    measure: async () => {
      const snapshot = longOf(recommendations);
      await render(snapshot);
      return takeTurns(
        runs,
        () => render(snapshot),
        () => JSON.stringify(snapshot),
      );
    },
  };
}

/** The same beside LibreOffice, which makes a document of a page that says the same. */
export function docxAgainstOffice(recommendations: number, runs: number): Row {
  const office = findTool("soffice");
  return {
    id: `docx-office-${recommendations}`,
    heading: "files",
    name: `DOCX of ${recommendations} recommendations`,
    against: "LibreOffice making one of an HTML page that says the same",
    measure: async () =>
      office === null
        ? { skipped: "LibreOffice is missing" }
        : measureOffice(office, longOf(recommendations), runs),
  };
}

async function measureOffice(office: string, snapshot: Snapshot, runs: number) {
  const folder = await mkdtemp(join(tmpdir(), "scrutiny-bench-"));
  try {
    const page = join(folder, "response.html");
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await render(snapshot)) });
    await writeFile(page, `<!DOCTYPE html><meta charset="utf-8"><title>Response</title>${value}`);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const convert = [profile, "--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder];
    const theirs = () => run(office, [...convert, "--writer", page]);
    await theirs();
    return await takeTurns(runs, () => render(snapshot), theirs);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function render(snapshot: Snapshot): Promise<Uint8Array> {
  return renderDocx(snapshot, publisher, { address, draft: false });
}
