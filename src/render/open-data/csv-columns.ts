import type { RichText } from "../../core/model/rich-text.ts";
import type { Snapshot, SnapshotPart, SnapshotRecommendation } from "../../core/model/snapshot.ts";
import { fieldLabels } from "../words/labels.ts";
import { overdueWords, refLabel } from "../words/phrases.ts";
import { plainText } from "../words/plain-text.ts";

/** What a row is made of. */
export type CsvRow = {
  readonly snapshot: Snapshot;
  readonly recommendation: SnapshotRecommendation;
  readonly part: SnapshotPart;
};

/** A column of the CSV: its header, what it holds, said to those who use it, and how a row fills it. */
export type CsvColumn = {
  readonly header: string;
  readonly description: string;
  readonly value: (row: CsvRow) => string;
};

/** The columns of the CSV, in order. Dates are in ISO form where the sheet held a date that can be read. */
export const csvColumns: readonly CsvColumn[] = [
  {
    header: "Inquiry",
    description: "Title of the inquiry",
    value: ({ snapshot }) => snapshot.inquiry.title,
  },
  {
    header: "Select committee",
    description: "The committee that made the recommendations",
    value: ({ snapshot }) => snapshot.inquiry.committee,
  },
  {
    header: "Version",
    description: "Number of the version, such as `FINAL 1.0`",
    value: ({ snapshot }) => snapshot.version.number,
  },
  {
    header: "Version date",
    description: "Day on which the version was made",
    value: ({ snapshot }) => snapshot.version.date,
  },
  {
    header: refLabel,
    description: "Number of the recommendation with the letter of its part, such as `2a`",
    value: ({ part }) => part.ref,
  },
  {
    header: "Number",
    description: "Number of the recommendation: a whole number",
    value: ({ recommendation }) => `${recommendation.number}`,
  },
  {
    header: "Letter",
    description: "Letter of the part; blank for a recommendation without parts",
    value: ({ part }) => part.letter,
  },
  {
    header: "Shared words",
    description: "What all lettered parts of the recommendation share; the same in each of their rows",
    value: ({ recommendation }) => plainText(recommendation.stem),
  },
  {
    header: "Shared words not for publication",
    description: "Why the shared words are withheld; blank if they are not",
    value: ({ recommendation }) => recommendation.stemWithheld,
  },
  {
    header: "Not for publication",
    description: "Why the row is withheld; the columns after it are then blank",
    value: ({ part }) => (part.kind === "withheld" ? part.reason : ""),
  },
  published("recommendation", "What the committee asks for"),
  published("answer", "`Yes`, `Partly` or `No`; another text as it was typed; blank if not answered"),
  published("response", "The answer in words, with what will be done"),
  published("cabinetMember", "Cabinet Member who is responsible"),
  published("officer", "Officer who is responsible: by post, by name only in senior posts"),
  published("actionDue", "Day by which the action is to be done"),
  {
    header: overdueWords,
    description: "`Yes` if the action was due before the day of the version and is not done; `No` otherwise",
    value: ({ part }) => (part.kind === "withheld" ? "" : part.overdue ? "Yes" : "No"),
  },
  published(
    "progress",
    "`Not started`, `On track`, `Delayed`, `Complete`, `Paused` or `No longer feasible`; another text as it was typed; blank if not stated",
  ),
  published("sixMonthUpdate", "What the owner reported six months after Cabinet agreed"),
  published("twelveMonthUpdate", "What the owner reported twelve months after Cabinet agreed"),
  published("assessment", "The committee’s own verdict on the action"),
];

function published(field: keyof typeof fieldLabels, description: string): CsvColumn {
  return {
    header: fieldLabels[field],
    description,
    value: ({ part }) => (part.kind === "withheld" ? "" : wordsOf(part[field])),
  };
}

function wordsOf(value: string | RichText): string {
  return typeof value === "string" ? value : plainText(value);
}
