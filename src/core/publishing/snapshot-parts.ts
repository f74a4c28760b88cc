import { formattingField, readFormatting } from "../model/formatting.ts";
import type { RichText } from "../model/rich-text.ts";
import type { PublishedPart, SnapshotPart, SnapshotRecommendation } from "../model/snapshot.ts";
import type { ResponseColumn } from "../model/tabs.ts";
import type { PublishedNames, Role } from "./published-people.ts";
import { type RichTextOptions, richTextOf } from "./rich-text-of.ts";
import { type Fields, reasonField } from "./version-content.ts";
import { oneLine } from "./visible-text.ts";
import { writtenDate } from "./written-date.ts";

/** What turning a row into what is published hangs on. `stamped`: the day of the version, ISO form. */
export type PublishingTerms = RichTextOptions & { readonly names: PublishedNames; readonly stamped: string };

type Row = {
  readonly ref: string;
  readonly number: number;
  readonly letter: string;
  readonly fields: Fields;
};

const finished = ["Complete", "No longer feasible"];
const noFields: Fields = new Map();

/** The recommendations of a version in their order, lettered parts under one number. */
export function snapshotRecommendations(
  byRef: ReadonlyMap<string, Fields>,
  terms: PublishingTerms,
): SnapshotRecommendation[] {
  const rows = [...byRef].flatMap(([ref, fields]): readonly Row[] => {
    const [, number, letter = ""] = /^(\d{1,3})([a-z]?)$/u.exec(ref) ?? [];
    return number === undefined ? [] : [{ ref, number: Number(number), letter, fields }];
  });
  const inOrder = rows.toSorted(
    (one, other) => one.number - other.number || (one.letter < other.letter ? -1 : 1),
  );
  return [...Map.groupBy(inOrder, ({ number }) => number)].map(([number, group]) =>
    recommendationOf(number, group, terms),
  );
}

function recommendationOf(
  number: number,
  rows: readonly Row[],
  terms: PublishingTerms,
): SnapshotRecommendation {
  const lettered = rows.filter(({ letter }) => letter !== "");
  const stem = lettered.length > 0 ? rows.find(({ letter }) => letter === "")?.fields : undefined;
  const reason = stem?.get(reasonField);
  const shared = reason === undefined ? (stem ?? noFields) : noFields;
  return {
    number,
    stem: richText(shared, "Recommendation", terms),
    stemWithheld: reason === undefined ? "" : reasonOf(reason),
    parts: (lettered.length > 0 ? lettered : rows).map((row) => partOf(row, shared, terms)),
  };
}

/** A part without owners of its own has its stem's. */
function partOf({ ref, letter, fields }: Row, stem: Fields, terms: PublishingTerms): SnapshotPart {
  const reason = fields.get(reasonField);
  if (reason !== undefined) return { kind: "withheld", ref, letter, reason: reasonOf(reason) };
  const words = (column: ResponseColumn) => oneLine(fields.get(column) ?? "");
  const owner = (column: ResponseColumn, role: Role) =>
    terms.names(fields.get(column) ?? (letter === "" ? "" : (stem.get(column) ?? "")), role);
  const actionDue = writtenDate(fields.get("Action due") ?? "");
  const progress = words("Progress");
  const part: PublishedPart = {
    kind: "published",
    ref,
    letter,
    recommendation: richText(fields, "Recommendation", terms),
    answer: words("Agreed"),
    response: richText(fields, "Response and proposed action", terms),
    cabinetMember: owner("Responsible Cabinet Member", "councillor"),
    officer: owner("Senior Responsible Officer", "officer"),
    actionDue,
    overdue: isBefore(actionDue, terms.stamped) && !finished.includes(progress),
    progress,
    sixMonthUpdate: richText(fields, "Six month progress update", terms),
    twelveMonthUpdate: richText(fields, "Twelve month progress update", terms),
    assessment: richText(fields, "Committee assessment", terms),
  };
  return part;
}

function richText(fields: Fields, column: ResponseColumn, terms: PublishingTerms): RichText {
  const formatting = readFormatting(fields.get(formattingField(column)) ?? "");
  return richTextOf(fields.get(column) ?? "", formatting, terms);
}

/** A row is withheld whatever stands for its reason, even when nothing of it can be seen. */
function reasonOf(text: string): string {
  return oneLine(text) || "reason not stated";
}

const isoDate = /^\d{4}-\d\d-\d\d$/u;

function isBefore(one: string, other: string): boolean {
  return isoDate.test(one) && isoDate.test(other) && one < other;
}
