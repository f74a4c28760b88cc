import { readFileSync } from "node:fs";
import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { Logo } from "../../core/model/publisher.ts";
import { logoFile } from "./logo.ts";

/** A document that could not be set: which part of it, and what Typst said. */
export class PdfNotMade extends Error {
  override readonly name = "PdfNotMade";
}

/** What a typesetter has to know of the data: the rest is between its maker and the template. */
type Data = { readonly documentTitle: string };

/** Sets documents. One at a time, as each call ends before the next begins. */
export type Typesetter = (data: Data, logo: Logo | null) => Uint8Array;

/** A typesetter with these fonts and no others: no file but the template and the logo reaches a document. */
export function createTypesetter(fonts: readonly Buffer[]): Typesetter {
  const workspace = import.meta.dirname;
  const template = readFileSync(join(workspace, "response.typ"), "utf8");
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: [...fonts] }] });
  return (data, logo) => {
    if (logo !== null) compiler.mapShadow(join(workspace, logoFile(logo)), Buffer.from(logo.bytes));
    try {
      return setDocument(compiler, template, data);
    } finally {
      compiler.resetShadow();
      // What Typst remembers of a document would otherwise stay for good: gigabytes after a few large ones.
      compiler.evictCache(0);
    }
  };
}

/**
 * PDF/UA-1: https://www.iso.org/standard/64599.html. In one call, because a document that is kept between two
 * stays in memory until Node collects it, and Node does not see how large it is.
 */
function setDocument(compiler: NodeCompiler, template: string, data: Data): Uint8Array {
  const inputs = { data: JSON.stringify(data) };
  try {
    return new Uint8Array(compiler.pdf({ mainFileContent: template, inputs }, { pdfStandard: "ua-1" }));
  } catch (error) {
    throw refusal(data, saidIn(error));
  }
}

/** Typst's words: an error of the layout comes as a code, one of PDF/UA among the fields of a message. */
function saidIn(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const told = [...error.message.matchAll(/message: "((?:[^"\\]|\\.)*)"/gu)].map(([, words = ""]) => words);
  if (told.length > 0) return [...new Set(told)].join("; ").replaceAll(/\\(.)/gu, "$1");
  return error.message || ("code" in error ? String(error.code).replace(/^\d+: /u, "") : "nothing");
}

function refusal({ documentTitle }: Data, said: string): PdfNotMade {
  return new PdfNotMade(
    said.includes("image")
      ? `The council's logo could not be set in the PDF. Give it as a PNG or JPEG file that opens. Typst says: ${said}.`
      : `"${documentTitle}" could not be set as a PDF. Typst says: ${said}.`,
  );
}
