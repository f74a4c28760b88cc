import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { renderPdf } from "../../../src/render/pdf/render-pdf.ts";
import { findTool } from "../../support/tool.ts";
import { address } from "./build-snapshot.ts";
import { everything } from "./everything.ts";
import { buckinghamshire } from "./worked-example.ts";

const run = promisify(execFile);
const qpdf = findTool("qpdf");
if (qpdf === null)
  process.stderr.write(
    "Not checked: that qpdf finds no fault, and every cell under its headers. Install qpdf.\n",
  );
const title = (text: string) => (qpdf === null ? `not checked, qpdf is not installed: ${text}` : text);

async function withFile<Result>(use: (file: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "scrutiny-pdf-"));
  try {
    const file = join(folder, "response.pdf");
    const { bytes } = await renderPdf(everything(), buckinghamshire, { address, draft: false });
    await writeFile(file, bytes);
    return await use(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}

type Dictionary = Readonly<Record<string, unknown>>;

/** Every dictionary anywhere in qpdf's answer. */
function dictionariesIn(value: unknown): readonly Dictionary[] {
  if (Array.isArray(value)) return value.flatMap(dictionariesIn);
  if (typeof value !== "object" || value === null) return [];
  return [value as Dictionary, ...Object.values(value).flatMap(dictionariesIn)];
}

function attributesOf(cell: Dictionary): Dictionary {
  return Object.assign({}, ...[cell["/A"]].flat());
}

test.skipIf(qpdf === null)(title("qpdf finds no fault in the file"), async () => {
  const { stdout } = await withFile((file) => run(qpdf ?? "", ["--check", file]));

  expect(stdout).toContain("No syntax or stream encoding errors found");
});

test.skipIf(qpdf === null)(
  title("every cell is under headers that exist, every header over a column"),
  async () => {
    const { stdout } = await withFile((file) => run(qpdf ?? "", ["--json=2", file], { maxBuffer: 2 ** 28 }));

    const all = dictionariesIn(JSON.parse(stdout));
    const heads = all.filter((each) => each["/S"] === "/TH");
    const cells = all.filter((each) => each["/S"] === "/TD");
    const ids = new Set(heads.map((head) => head["/ID"]));
    const under = cells.map((cell) => attributesOf(cell)["/Headers"]);
    expect(cells.length).toBeGreaterThan(60);
    expect(heads.filter((head) => attributesOf(head)["/Scope"] !== "/Column")).toEqual([]);
    for (const headers of under) {
      expect(Array.isArray(headers) && headers.length > 0).toBe(true);
      expect([headers].flat().filter((id) => !ids.has(id))).toEqual([]);
    }
  },
);
