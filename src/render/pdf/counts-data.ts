import type { SnapshotCounts } from "../../core/model/snapshot.ts";
import { answerCounts, progressCounts } from "../words/labels.ts";
import { extentWords, headings } from "../words/phrases.ts";
import { overdueCountWords } from "../words/print-phrases.ts";

/** Beside its word, never instead of it. */
const progressColours: Readonly<Record<string, string>> = {
  Complete: "#2b7a4b",
  "On track": "#5a9bd4",
  Delayed: "#e08a1e",
  Paused: "#8d6bb0",
  "No longer feasible": "#5b6570",
  "Not started": "#a9b4bf",
  "Not stated": "#dfe4e9",
};

/** The colour of a progress as the sheet knows it; null for other words. */
export function progressColour(progress: string): string | null {
  return progressColours[progress] ?? null;
}

/** The counts as the template reads them. */
export function countsData(counts: SnapshotCounts) {
  const parts = counts.parts - counts.withheld;
  return {
    title: headings.counts,
    extent: `${extentWords(counts)}.`,
    answers: parts > 0 ? answerCounts(counts).map(([label, count]) => tally(label, count, null)) : [],
    progress: progressCounts(counts).map(([label, count]) => tally(label, count, progressColour(label))),
    overdue: overdueCountWords(counts),
  };
}

function tally(label: string, count: number, colour: string | null) {
  return { label, count: count.toLocaleString("en-GB"), share: count, colour };
}
