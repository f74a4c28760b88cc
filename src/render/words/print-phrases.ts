import type { SnapshotCounts } from "../../core/model/snapshot.ts";

/** After the permanent address, because a printed page cannot say that it has been superseded. */
export const newerWords = "A newer version may exist: see this address.";

/** Across every page of a draft, large and less large. */
export const watermark = { mark: "DRAFT", remark: "not for publication" } as const;

/** How many actions are late: "3 actions are overdue"; "" for none. */
export function overdueCountWords({ overdue }: SnapshotCounts): string {
  if (overdue === 0) return "";
  return overdue === 1 ? "1 action is overdue" : `${overdue.toLocaleString("en-GB")} actions are overdue`;
}

/** What a sign in the text means that stands for characters which the fonts lack. */
export function replacedWords(sign: string, count: number): string {
  const all = count === 1 ? "a character" : `${count.toLocaleString("en-GB")} different characters`;
  return `${sign} stands for ${all} that this document’s fonts do not have. The web page shows ${count === 1 ? "it" : "them"}`;
}
