import type { Snapshot } from "../../core/model/snapshot.ts";
import { dateWords } from "../words/labels.ts";
import { headings, versionLabels } from "../words/phrases.ts";
import type { TextFitter } from "./fit-text.ts";

/** Words longer than these, in characters, fit on no line of their column. */
const longest = { number: 9, changes: 60, author: 26, date: 13 } as const;

/** The version table as the template reads it, oldest first as in the sheet. */
export function versionsData({ history }: Snapshot, { fitText }: TextFitter) {
  return {
    title: headings.versionControl,
    labels: [versionLabels.number, versionLabels.changes, versionLabels.author, versionLabels.date],
    rows: history.map(({ number, changes, author, date }) => [
      fitText(number, longest.number),
      fitText(changes, longest.changes),
      fitText(author, longest.author),
      fitText(dateWords(date), longest.date),
    ]),
  };
}
