import type { Recommendation } from "../model/tracker.ts";

/** The sentences of what an owner reports, without what it quotes. Line breaks and bullets end a sentence. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .replaceAll(/"[^"\n]{0,300}"|“[^”\n]{0,300}”|(?<=^|\s)['‘][^'’\n]{1,120}['’](?=[\s,.;:)]|$)/gu, " ")
    .split(/(?<=[.!?;])\s+|\n+/u)
    .map((sentence) => sentence.trim().replace(/^(?:[•*–-]|\(?[a-z]\)|[a-z]\.)\s*/u, ""))
    .filter((sentence) => sentence !== "");
}

const updateColumns = ["Six month progress update", "Twelve month progress update"] as const;
export type UpdateColumn = (typeof updateColumns)[number];
export type Update = { readonly column: UpdateColumn; readonly text: string };

/** The updates of a row that are filled in, the oldest first. */
export function updatesOf(row: Recommendation): readonly Update[] {
  return updateColumns
    .map((column) => ({ column, text: row.cells[column].text }))
    .filter(({ text }) => text !== "");
}
