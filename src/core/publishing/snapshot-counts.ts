import type { PublishedPart, SnapshotCounts, SnapshotRecommendation } from "../model/snapshot.ts";
import { Answer, Progress } from "../model/vocabulary.ts";

/** Counts what a version says; a part that is withheld counts only as such. */
export function snapshotCounts(recommendations: readonly SnapshotRecommendation[]): SnapshotCounts {
  const all = recommendations.flatMap(({ parts }) => parts);
  const parts = all.filter((part) => part.kind === "published");
  const having = (field: "answer" | "progress", value: string) =>
    parts.filter((part) => part[field] === value).length;
  const lacking = (field: "answer" | "progress", options: readonly string[]) =>
    parts.filter((part: PublishedPart) => !options.includes(part[field])).length;
  return {
    recommendations: recommendations.length,
    parts: parts.length,
    withheld: all.length - parts.length,
    agreed: having("answer", "Yes"),
    partly: having("answer", "Partly"),
    notAgreed: having("answer", "No"),
    notAnswered: lacking("answer", Answer.options),
    notStarted: having("progress", "Not started"),
    onTrack: having("progress", "On track"),
    delayed: having("progress", "Delayed"),
    complete: having("progress", "Complete"),
    paused: having("progress", "Paused"),
    noLongerFeasible: having("progress", "No longer feasible"),
    progressNotStated: lacking("progress", Progress.options),
    overdue: parts.filter(({ overdue }) => overdue).length,
  };
}
