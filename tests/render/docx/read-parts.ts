import { expect } from "vitest";
import type { ReadDocument } from "./read-docx.ts";

/** What a document says of each ref, by the label of the column or of the cell below. */
export type ReadParts = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** Reads the table of recommendations, which is the last, back into its parts. */
export function readParts({ tables }: ReadDocument): ReadParts {
  const [header, ...rows] = tables.at(-1) ?? [];
  const labels = header?.cells.map(({ text }) => text) ?? [];
  const parts = new Map<string, Record<string, string>>();
  let last: Record<string, string> = {};
  for (const { cells } of rows) {
    const [first, second] = cells.map(({ text }) => text);
    const isPart = cells.length > 1 && /^\d+[a-z]?$/u.test(first ?? "");
    if (isPart) {
      expect(parts.has(first ?? "")).toBe(false);
      last = Object.fromEntries(cells.map(({ text }, index) => [labels[index] ?? "", text]));
      if (cells.length === 2) last.withheld = second ?? "";
      parts.set(first ?? "", last);
    } else if (cells.length > 1) for (const { text } of cells) Object.assign(last, labelled(text));
  }
  return parts;
}

function labelled(text: string): Record<string, string> {
  const [label = "", ...lines] = text.split("\n");
  return { [label]: lines.join("\n") };
}
