import type { Preview } from "../app/publish/preview.ts";
import type { PublishResult } from "../app/publish/publish-result.ts";

type Told = Pick<PublishResult, "gates" | "notes">;

/** What a person reads of a publication, line by line. */
export function publicationLines(result: PublishResult): readonly string[] {
  const { kind, version, address, files, latest } = result;
  switch (kind) {
    case "published":
      return [`Published version ${version}: ${address}`, ...fileLines(files), ...noteLines(result)];
    case "unchanged":
      return [`Version ${version} is published already: ${address}`, "Nothing has changed since."];
    case "would publish":
      return [
        `Would publish version ${version}: ${address}`,
        ...fileLines(files),
        ...noteLines(result),
        "Nothing has been written.",
      ];
    case "refused":
      return [
        `Version ${version} cannot be published:`,
        ...gateLines(result),
        latest
          ? `Readers go on seeing version ${latest.version}: ${latest.address}`
          : "Nothing is published so far.",
      ];
  }
}

/** What a person reads of a preview that was laid into a folder. */
export function previewLines(made: Preview, folder: string): readonly string[] {
  const files = made.files.map(({ name, bytes }) => ({ name, bytes: bytes.length }));
  return [
    `A preview of version ${made.version}, marked as a draft on every page, is in ${folder}:`,
    ...fileLines(files),
    ...noteLines(made),
    ...(made.gates.length === 0
      ? ["It could be published as it is."]
      : ["It cannot be published yet:", ...gateLines(made)]),
  ];
}

function fileLines(files: readonly { readonly name: string; readonly bytes: number }[]): readonly string[] {
  return files.map(({ name, bytes }) => `  ${name}  ${sizeWords(bytes)}`);
}

function gateLines({ gates }: Pick<Told, "gates">): readonly string[] {
  return gates.map(({ message }) => `  ${message}`);
}

function noteLines({ notes }: Pick<Told, "notes">): readonly string[] {
  return notes.map((note) => `  Note: ${note}`);
}

/** A size in words: "38 KB". */
export function sizeWords(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
