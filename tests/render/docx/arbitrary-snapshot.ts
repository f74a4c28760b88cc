import fc from "fast-check";
import type { List, Paragraph, RichText, Span } from "../../../src/core/model/rich-text.ts";
import type {
  PublishedPart,
  Snapshot,
  SnapshotPart,
  SnapshotRecommendation,
  WithheldPart,
} from "../../../src/core/model/snapshot.ts";
import { hostileTexts, links } from "./hostile.ts";
import { snapshotOf } from "./snapshot-of.ts";

/** Any text that a cell may hold, the nasty kinds often. */
export const text: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc
    .tuple(fc.constantFrom(...hostileTexts), fc.string({ unit: "binary", maxLength: 9 }))
    .map((both) => both.join("")),
);

const filled = text.filter((words) => words !== "");

const span: fc.Arbitrary<Span> = fc.record(
  {
    text: filled,
    bold: fc.constant(true as const),
    italic: fc.constant(true as const),
    href: fc.constantFrom(...links.map(([href]) => href)),
  },
  { requiredKeys: ["text"] },
);
const spans = fc.array(span, { minLength: 1, maxLength: 3 });
const paragraph: fc.Arbitrary<Paragraph> = fc.record({ kind: fc.constant("paragraph"), spans });
const list: fc.Arbitrary<List> = fc.record({
  kind: fc.constant("list"),
  style: fc.constantFrom("bullet", "letter", "number"),
  start: fc.integer({ min: 1, max: 60 }),
  items: fc.array(spans, { minLength: 1, maxLength: 3 }),
});
const richText: fc.Arbitrary<RichText> = fc.array(fc.oneof(paragraph, list), { maxLength: 3 });

const published: fc.Arbitrary<Omit<PublishedPart, "ref" | "letter">> = fc.record({
  kind: fc.constant("published"),
  recommendation: richText,
  answer: fc.oneof(fc.constantFrom("Yes", "Partly", "No", ""), text),
  response: richText,
  cabinetMember: text,
  officer: text,
  actionDue: fc.oneof(fc.constantFrom("2018-09-10", ""), text),
  overdue: fc.boolean(),
  progress: text,
  sixMonthUpdate: richText,
  twelveMonthUpdate: richText,
  assessment: richText,
});
const withheld: fc.Arbitrary<Omit<WithheldPart, "ref" | "letter">> = fc.record({
  kind: fc.constant("withheld"),
  reason: text,
});

const recommendation: fc.Arbitrary<(number: number) => SnapshotRecommendation> = fc
  .record({
    stem: richText,
    stemWithheld: fc.oneof(fc.constant(""), text),
    parts: fc.array(fc.oneof(published, published, withheld), { minLength: 1, maxLength: 3 }),
  })
  .map(({ parts, ...rest }) => (number) => ({
    number,
    ...rest,
    parts: parts.map((part, index): SnapshotPart => {
      const letter = parts.length === 1 ? "" : String.fromCodePoint(97 + index);
      return { ...part, ref: `${number}${letter}`, letter };
    }),
  }));

/** Any snapshot, with text of any kind wherever text may stand. */
export const anySnapshot: fc.Arbitrary<Snapshot> = fc
  .record({
    stage: fc.constantFrom("draft", "final"),
    recommendations: fc.array(recommendation, { maxLength: 3 }),
    title: text,
    committee: text,
    number: text,
    changes: text,
    date: fc.oneof(fc.constant("2018-09-11"), text),
    author: text,
  })
  .map(({ stage, recommendations, title, committee, ...version }) => {
    const made = snapshotOf(recommendations.map((make, index) => make(index + 1)));
    const inquiry = { ...made.inquiry, title, committee };
    return { ...made, stage, inquiry, version, history: [version] };
  });
