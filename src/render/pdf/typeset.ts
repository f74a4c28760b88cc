import { readFileSync } from "node:fs";
import { join } from "node:path";
import { NodeCompiler, type NodeError } from "@myriaddreamin/typst-ts-node-compiler";
import type { Logo } from "../../core/model/publisher.ts";
import { logoFile } from "./logo.ts";

/** A document that Typst would not set, with what it said. */
export class PdfNotMade extends Error {
  override readonly name = "PdfNotMade";
}

/** Sets documents. One at a time, as each call ends before the next begins. */
export type Typesetter = (data: object, logo: Logo | null) => Uint8Array;

/** A typesetter with these fonts and no others: no file but the template and the logo reaches a document. */
export function createTypesetter(fonts: readonly Buffer[]): Typesetter {
  const workspace = import.meta.dirname;
  const template = readFileSync(join(workspace, "response.typ"), "utf8");
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: [...fonts] }] });
  return (data, logo) => {
    if (logo !== null) compiler.mapShadow(join(workspace, logoFile(logo)), Buffer.from(logo.bytes));
    try {
      return setDocument(compiler, template, JSON.stringify(data));
    } finally {
      compiler.resetShadow();
      // What Typst remembers of a document would otherwise stay for good: gigabytes after a few large ones.
      compiler.evictCache(0);
    }
  };
}

/** PDF/UA-1: https://www.iso.org/standard/64599.html */
function setDocument(compiler: NodeCompiler, template: string, data: string): Uint8Array {
  const compiled = compiler.compile({ mainFileContent: template, inputs: { data } });
  const { result } = compiled;
  if (result === null) throw refusal(messagesOf(compiler, compiled.takeError()));
  try {
    return new Uint8Array(compiler.pdf(result, { pdfStandard: "ua-1" }));
  } catch (error) {
    throw refusal([error instanceof Error ? error.message : String(error)]);
  }
}

function messagesOf(compiler: NodeCompiler, error: NodeError | null): readonly string[] {
  if (error === null) return [];
  const found: readonly unknown[] = compiler.fetchDiagnostics(error);
  return found.map((each) =>
    typeof each === "object" && each !== null && "message" in each ? String(each.message) : String(each),
  );
}

function refusal(messages: readonly string[]): PdfNotMade {
  return new PdfNotMade(`Typst would not set the document: ${[...new Set(messages)].join("; ")}.`);
}
