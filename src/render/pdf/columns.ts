import type { RichText } from "../../core/model/rich-text.ts";
import type { PublishedPart, Snapshot } from "../../core/model/snapshot.ts";
import { fieldLabels } from "../words/labels.ts";
import { lengthOf } from "./text-length.ts";

const narratives = [
  "recommendation",
  "response",
  "sixMonthUpdate",
  "twelveMonthUpdate",
  "assessment",
] as const;
type Narrative = (typeof narratives)[number];

/**
 * A column of the table, with its width in millimetres. Both owners share one, and so do the date and the
 * progress of an action: what is short leaves its room to what is to be read.
 */
export type Column = {
  readonly kind: Narrative | "answer" | "owners" | "status";
  readonly labels: readonly string[];
  readonly width: number;
};

/** Of the page between its margins, in millimetres. */
const pageWidth = 269;
const usual = { answer: 16, owners: 35, status: 29 } as const;
const tight = { answer: 14, owners: 31, status: 26 } as const;
/** More columns of narrative than these leave no room to be generous with the others. */
const roomy = 4;
/** So that neither a long column starves the others nor a short one becomes a ribbon. */
const widest = 1.6;

/** The columns in which something stands, the longer ones wider. The recommendation and its answer always stand. */
export function columnsOf(snapshot: Snapshot): readonly Column[] {
  const parts = snapshot.recommendations
    .flatMap((each) => each.parts)
    .filter((part) => part.kind === "published");
  const told = narratives.filter(
    (field) => field === "recommendation" || parts.some((part) => part[field].length > 0),
  );
  const owners = filled(parts, ["cabinetMember", "officer"]);
  const status = filled(parts, ["actionDue", "progress"]);
  const widths = told.length > roomy ? tight : usual;
  const narrow: Column[] = [
    { kind: "answer", labels: [fieldLabels.answer], width: widths.answer },
    ...columnIf("owners", owners, widths.owners),
    ...columnIf("status", status, widths.status),
  ];
  const room = pageWidth - narrow.reduce((sum, { width }) => sum + width, 0);
  return inOrder([...narrow, ...shareOut(told, lengths(snapshot, parts), room)]);
}

function filled<Field extends "cabinetMember" | "officer" | "actionDue" | "progress">(
  parts: readonly PublishedPart[],
  fields: readonly Field[],
): readonly Field[] {
  return fields.filter((field) => parts.some((part) => part[field] !== ""));
}

function columnIf(
  kind: "owners" | "status",
  fields: readonly (keyof typeof fieldLabels)[],
  width: number,
): readonly Column[] {
  return fields.length === 0 ? [] : [{ kind, labels: fields.map((field) => fieldLabels[field]), width }];
}

/** How long a text of each kind is on average, where there is one. */
function lengths(
  { recommendations }: Snapshot,
  parts: readonly PublishedPart[],
): Readonly<Record<Narrative, number>> {
  const average = (texts: readonly RichText[]) => {
    const told = texts.map(lengthOf).filter((length) => length > 0);
    return told.reduce((sum, length) => sum + length, 0) / Math.max(1, told.length);
  };
  const of = (field: Narrative) => average(parts.map((part) => part[field]));
  return {
    recommendation: Math.max(of("recommendation"), average(recommendations.map(({ stem }) => stem))),
    response: of("response"),
    sixMonthUpdate: of("sixMonthUpdate"),
    twelveMonthUpdate: of("twelveMonthUpdate"),
    assessment: of("assessment"),
  };
}

/** By the square root of how long the texts are, which keeps the rows about as low as they can be. */
function shareOut(
  told: readonly Narrative[],
  amounts: Readonly<Record<Narrative, number>>,
  room: number,
): readonly Column[] {
  const roots = told.map((field) => Math.sqrt(amounts[field]));
  const least = Math.max(1, ...roots) / widest;
  const shares = roots.map((root) => Math.max(least, root));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return told.map((kind, index) => ({
    kind,
    labels: [fieldLabels[kind]],
    width: Math.round(((shares[index] ?? 0) / all) * room * 10) / 10,
  }));
}

const order = [
  "recommendation",
  "answer",
  "response",
  "owners",
  "status",
  "sixMonthUpdate",
  "twelveMonthUpdate",
  "assessment",
] as const satisfies readonly Column["kind"][];

function inOrder(columns: readonly Column[]): readonly Column[] {
  return columns.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
}
