import fc from "fast-check";
import type { RichText, Span } from "../../../src/core/model/rich-text.ts";
import type {
  PublishedPart,
  PublishedVersion,
  Snapshot,
  SnapshotRecommendation,
  WithheldPart,
} from "../../../src/core/model/snapshot.ts";
import { countsOf, snapshotOf } from "../../support/sample-snapshot.ts";

/** What somebody may type: any text, and pieces that mean something to HTML. */
const pieces = [
  "<script>alert(1)</script>",
  "</td></tr></table>",
  "<img src=x onerror=alert(1)>",
  '" onmouseover="alert(1)',
  "' style='x",
  "<!-- banner -->",
  "-->",
  "&lt;",
  "&amp;amp;",
  "]]>",
  "\0",
  "\r\n",
  "\r",
  "\u202E",
  "\uD800",
  "\uFFFF",
  "<p>",
  "$&",
  "é",
  "😀",
  " ",
];
export const typed = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 12 })), { maxLength: 4 })
  .map((parts) => parts.join(""));
const written = fc.oneof(typed, fc.constantFrom("", "2019-03-22", "2019-02-31", "end of term"));

const href = fc.oneof(
  typed,
  fc.constantFrom(
    "javascript:alert(1)",
    "https://a.example/?b=c&d='",
    "https://a.example/?b=c&d",
    "mailto:a@b.example",
    "//x",
  ),
);
const span: fc.Arbitrary<Span> = fc.record(
  { text: typed, bold: fc.constant(true), italic: fc.constant(true), href },
  { requiredKeys: ["text"] },
);
const spans = fc.array(span, { maxLength: 3 });
const rich: fc.Arbitrary<RichText> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant("paragraph" as const), spans }),
    fc.record({
      kind: fc.constant("list" as const),
      style: fc.constantFrom("bullet", "letter", "number"),
      start: fc.integer({ min: 1, max: 40 }),
      items: fc.array(spans, { minLength: 1, maxLength: 3 }),
    }),
  ),
  { maxLength: 3 },
);

const published: fc.Arbitrary<PublishedPart> = fc.record({
  kind: fc.constant("published"),
  ref: typed,
  letter: typed,
  recommendation: rich,
  answer: fc.oneof(typed, fc.constantFrom("Yes", "Partly", "No", "")),
  response: rich,
  cabinetMember: typed,
  officer: typed,
  actionDue: written,
  overdue: fc.boolean(),
  progress: fc.oneof(typed, fc.constantFrom("Complete", "On track", "")),
  sixMonthUpdate: rich,
  twelveMonthUpdate: rich,
  assessment: rich,
});
const withheld: fc.Arbitrary<WithheldPart> = fc.record({
  kind: fc.constant("withheld"),
  ref: typed,
  letter: typed,
  reason: typed,
});
const recommendation: fc.Arbitrary<SnapshotRecommendation> = fc.record({
  number: fc.integer({ min: 1, max: 999 }),
  stem: rich,
  stemWithheld: fc.oneof({ weight: 3, arbitrary: fc.constant("") }, { weight: 1, arbitrary: typed }),
  parts: fc.array(fc.oneof(published, withheld), { minLength: 1, maxLength: 3 }),
});
const version: fc.Arbitrary<PublishedVersion> = fc.record({
  number: typed,
  changes: typed,
  author: typed,
  date: written,
});
const inquiry: fc.Arbitrary<Snapshot["inquiry"]> = fc.record({
  title: typed,
  committee: typed,
  chair: typed,
  respondingBody: typed,
  recipient: typed,
  reportReceived: written,
  noticeReceived: written,
  responseDue: written,
  agreedByCabinet: written,
  progressReview: written,
  leadCabinetMember: typed,
  leadSeniorOfficer: typed,
  status: typed,
});

/** Any snapshot at all, with counts that are its own. */
export const anySnapshot: fc.Arbitrary<Snapshot> = fc
  .record({
    recommendations: fc.array(recommendation, { maxLength: 3 }),
    inquiry,
    version,
    history: fc.array(version, { maxLength: 3 }),
    stage: fc.constantFrom("draft" as const, "final" as const),
    chain: typed,
  })
  .map(({ recommendations, ...said }) => ({
    ...snapshotOf(recommendations),
    ...said,
    counts: countsOf(recommendations),
  }));
