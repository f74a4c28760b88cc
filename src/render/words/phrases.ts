import type { PublishedVersion, SnapshotCounts } from "../../core/model/snapshot.ts";
import { countWords, dateWords } from "./labels.ts";

/** What the sections of a published response are headed. */
export const headings = {
  document: "Response to Select Committee Scrutiny Inquiry",
  versionControl: "Version control",
  counts: "At a glance",
  answers: "Answers",
  recommendations: "Recommendations and responses",
  about: "About this document",
} as const;

/** What the columns of Version control are called, as in the sheet. */
export const versionLabels = {
  number: "Version No.",
  changes: "Changes",
  author: "Name of response author",
  date: "Date",
} as const satisfies Record<keyof PublishedVersion, string>;

/** Over the refs of the parts: "2a". */
export const refLabel = "Ref";

/** On every page of what has not been published. */
export const draftWords = "DRAFT: not for publication";

/** Beside the date of an action that is late. */
export const overdueWords = "Overdue";

/** Before the number of a page, and between it and the number of pages. */
export const pageWords = { before: "Page ", between: " of " } as const;

/** Before the address at which a version stands for good. */
export const addressLabel = "Permanent address of this version";

/** Before whom to ask. */
export const contactLabel = "Contact";

/** Before the terms on which a response may be used again. */
export const licenceLabel = "Licence";

/** The heading of a recommendation: "Recommendation 2". */
export function recommendationWords(number: number): string {
  return `Recommendation ${number}`;
}

/** A version with its date: "Version FINAL 1.0, 11 September 2018". */
export function datedVersionWords({ number, date }: PublishedVersion): string {
  const stated = [number === "" ? "" : `Version ${number}`, dateWords(date)];
  return stated.filter((words) => words !== "").join(", ");
}

/** How much there is: "8 recommendations, answered in 11 parts; 1 part not for publication". */
export function extentWords({ recommendations, parts, withheld }: SnapshotCounts): string {
  const all = countWords(recommendations, "recommendation");
  const lettered = parts === recommendations ? "" : `, answered in ${countWords(parts, "part")}`;
  return `${all}${lettered}${withheld === 0 ? "" : `; ${countWords(withheld, "part")} not for publication`}`;
}
