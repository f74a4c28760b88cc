import type { ComparedField, ComparedPart, Comparison } from "../model/comparison.ts";
import { dateWords, factLabels, fieldLabels, withheldLabel } from "../model/published-words.ts";
import type { RichText } from "../model/rich-text.ts";
import type { PublishedInquiry, Snapshot, SnapshotPart, SnapshotRecommendation } from "../model/snapshot.ts";
import { tabTitles } from "../model/tabs.ts";
import { canonicalJson } from "./canonical-json.ts";

/** What a reader sees under one ref. `withheld`: only the reason stands there. */
type Unit = {
  readonly ref: string;
  readonly number: number;
  readonly letter: string;
  readonly withheld: boolean;
  readonly fields: ReadonlyMap<string, RichText>;
};

/**
 * Everything that a reader would see differ between two versions. What either withholds is not shown: also
 * not what was published before and is withheld now, under its own ref or under a new one of its number.
 */
export function compareSnapshots(before: Snapshot, after: Snapshot): Comparison {
  const then = unitsOf(before);
  const now = unitsOf(after);
  const keys = [...new Set([...then.values(), ...now.values()].toSorted(inOrder).map(({ ref }) => ref))];
  const inquiry = changedFields(factsOf(before.inquiry), factsOf(after.inquiry));
  const parts = keys.flatMap((ref) => comparedUnit(then.get(ref), now.get(ref), newlyWithheld(then, now)));
  return {
    title: after.inquiry.title,
    before: before.version,
    after: after.version,
    parts: [
      ...(inquiry.length > 0 ? [{ ref: tabTitles.inquiry, kind: "changed" as const, fields: inquiry }] : []),
      ...parts,
    ],
  };
}

function comparedUnit(
  before: Unit | undefined,
  after: Unit | undefined,
  hiding: ReadonlySet<number>,
): readonly ComparedPart[] {
  if (!before)
    return after ? [{ ref: after.ref, kind: "new", fields: changedFields(new Map(), after.fields) }] : [];
  const { ref } = before;
  if (!after) {
    const mayHide = before.withheld || hiding.has(before.number);
    return [{ ref, kind: "gone", fields: mayHide ? [] : changedFields(before.fields, new Map()) }];
  }
  if (after.withheld && !before.withheld)
    return [{ ref, kind: "withheld", fields: changedFields(new Map(), after.fields) }];
  if (before.withheld && !after.withheld)
    return [{ ref, kind: "released", fields: changedFields(new Map(), after.fields) }];
  const fields = changedFields(before.fields, after.fields);
  return fields.length > 0 ? [{ ref, kind: "changed", fields }] : [];
}

/** The numbers under which something is withheld that was not before: what is gone may be that. */
function newlyWithheld(then: ReadonlyMap<string, Unit>, now: ReadonlyMap<string, Unit>): ReadonlySet<number> {
  return new Set(
    [...now.values()]
      .filter(({ ref, withheld }) => withheld && then.get(ref)?.withheld !== true)
      .map(({ number }) => number),
  );
}

function changedFields(
  before: ReadonlyMap<string, RichText>,
  after: ReadonlyMap<string, RichText>,
): readonly ComparedField[] {
  const names = [...new Set([...after.keys(), ...before.keys()])];
  return names
    .map((name) => ({ name, before: before.get(name) ?? [], after: after.get(name) ?? [] }))
    .filter((field) => canonicalJson(field.before) !== canonicalJson(field.after));
}

function unitsOf({ recommendations }: Snapshot): ReadonlyMap<string, Unit> {
  const units = recommendations.flatMap((each) => [
    ...stemOf(each),
    ...each.parts.map((part) => unitOf(each, part)),
  ]);
  return new Map(units.map((unit) => [unit.ref, unit]));
}

function stemOf({ number, stem, stemWithheld }: SnapshotRecommendation): readonly Unit[] {
  const ref = `${number}`;
  const unit = { ref, number, letter: "" };
  if (stemWithheld !== "") return [{ ...unit, withheld: true, fields: reasonFields(stemWithheld) }];
  if (stem.length === 0) return [];
  return [{ ...unit, withheld: false, fields: new Map([[fieldLabels.recommendation, stem]]) }];
}

function unitOf({ number }: SnapshotRecommendation, part: SnapshotPart): Unit {
  const { ref, letter } = part;
  if (part.kind === "withheld")
    return { ref, number, letter, withheld: true, fields: reasonFields(part.reason) };
  const fields = (Object.keys(fieldLabels) as (keyof typeof fieldLabels)[]).map((field) => {
    const value = part[field];
    return [fieldLabels[field], typeof value === "string" ? plain(value) : value] as const;
  });
  return { ref, number, letter, withheld: false, fields: new Map(fields) };
}

function reasonFields(reason: string): ReadonlyMap<string, RichText> {
  return new Map([[withheldLabel, plain(reason)]]);
}

function factsOf(inquiry: PublishedInquiry): ReadonlyMap<string, RichText> {
  const facts = Object.keys(factLabels) as (keyof PublishedInquiry)[];
  return new Map(facts.map((fact) => [factLabels[fact], plain(inquiry[fact])]));
}

function plain(text: string): RichText {
  return text === "" ? [] : [{ kind: "paragraph", spans: [{ text: dateWords(text) }] }];
}

function inOrder(one: Unit, other: Unit): number {
  return one.number - other.number || (one.letter < other.letter ? -1 : Number(one.letter > other.letter));
}
