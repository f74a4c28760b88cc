import type { RichText } from "../../core/model/rich-text.ts";
import type {
  PublishedPart,
  Snapshot,
  SnapshotPart,
  SnapshotRecommendation,
} from "../../core/model/snapshot.ts";
import { dateWords, statedWords, withheldWords } from "../words/labels.ts";
import { headings, overdueWords, recommendationWords } from "../words/phrases.ts";
import { type Column, columnsOf } from "./columns.ts";
import { progressColour } from "./counts-data.ts";
import { fitRichText } from "./fit-rich-text.ts";
import type { TextFitter } from "./fit-text.ts";
import { linesIn } from "./text-length.ts";

/** In points; less when five columns of narrative stand side by side. */
const sizes = { usual: 9, many: 8.5 } as const;
/** A row of so many lines stays whole: it fills less than half a page, also where the estimate is off. */
const wholeLines = 14;

/** The table of recommendations as the template reads it. */
export function tableData(snapshot: Snapshot, fitter: TextFitter) {
  const columns = columnsOf(snapshot);
  return {
    title: headings.recommendations,
    size: columns.length > 7 ? sizes.many : sizes.usual,
    columns,
    recommendations: snapshot.recommendations.map((each) => ({
      band: recommendationWords(each.number),
      rows: each.parts.map((part, index) => rowOf(part, index === 0 ? each : null, columns, fitter)),
    })),
  };
}

/** `stemOf` is the recommendation whose stem stands over the part: the first part bears it. */
function rowOf(
  part: SnapshotPart,
  stemOf: SnapshotRecommendation | null,
  columns: readonly Column[],
  fitter: TextFitter,
) {
  const longest = longestWord(columns[0]);
  const stem = stemOf === null ? null : stemData(stemOf, fitter, longest);
  const ref = part.letter === "" ? "" : fitter.fitText(part.ref, longest);
  if (part.kind === "withheld") {
    const first = ref === "" && stem === null ? null : { stem, ref, text: [] };
    return { kind: "withheld", first, text: fitter.fitText(withheldWords(part.reason)) };
  }
  const cells = columns.map((column) => cellOf(part, column, fitter));
  const lines = Math.max(...columns.map((column) => estimate(part, stemOf, column)));
  const first = { stem, ref, text: fitRichText(part.recommendation, fitter, longest) };
  return { kind: "published", breakable: lines > wholeLines, cells: [first, ...cells.slice(1)] };
}

function stemData({ stem, stemWithheld }: SnapshotRecommendation, fitter: TextFitter, longest: number) {
  if (stem.length === 0 && stemWithheld === "") return null;
  const withheld = stemWithheld === "" ? null : fitter.fitText(withheldWords(stemWithheld), longest);
  return { withheld, text: withheld === null ? fitRichText(stem, fitter, longest) : [] };
}

function cellOf(part: PublishedPart, column: Column, fitter: TextFitter) {
  const longest = longestWord(column);
  const words = (text: string) => ({ text: fitter.fitText(statedWords(text), longest), stated: text !== "" });
  switch (column.kind) {
    case "answer":
      return words(part.answer);
    case "owners":
      return [part.cabinetMember, part.officer].slice(0, column.labels.length).map(words);
    case "status":
      return statusData(part, fitter, longest);
    default:
      return fitRichText(part[column.kind], fitter, longest);
  }
}

function statusData(
  { actionDue, overdue, progress }: PublishedPart,
  { fitText }: TextFitter,
  longest: number,
) {
  return {
    due: fitText(dateWords(actionDue), longest),
    overdue: overdue ? overdueWords : null,
    progress: fitText(progress, longest),
    colour: progressColour(progress),
    missing: actionDue === "" && progress === "" ? statedWords("") : null,
  };
}

/** A character is about 1.6 mm wide at this size, and a capital 2.1. */
function longestWord(column: Column | undefined): number {
  return Math.max(6, Math.floor(((column?.width ?? 0) - 4) / 2.1));
}

function estimate(
  part: PublishedPart,
  stemOf: SnapshotRecommendation | null,
  { kind, width }: Column,
): number {
  const characters = Math.max(1, (width - 4) / 1.6);
  const lines = (text: RichText) => linesIn(text, characters);
  const words = (...texts: readonly string[]) =>
    texts.reduce((sum, text) => sum + Math.ceil(text.length / characters), 0);
  switch (kind) {
    case "answer":
      return words(part.answer);
    case "owners":
      return words(part.cabinetMember, part.officer);
    case "status":
      return words(part.actionDue, part.progress) + 2;
    case "recommendation":
      return (
        lines(part.recommendation) +
        (stemOf === null ? 0 : lines(stemOf.stem) + words(stemOf.stemWithheld)) +
        1
      );
    default:
      return lines(part[kind]);
  }
}
