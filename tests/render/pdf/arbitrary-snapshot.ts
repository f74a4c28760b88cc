import fc from "fast-check";
import type { RichText, Span } from "../../../src/core/model/rich-text.ts";
import type { Snapshot, SnapshotPart } from "../../../src/core/model/snapshot.ts";
import { buildSnapshot, part, recommendation, withheld } from "./build-snapshot.ts";

/** What people paste and what attackers type: all of it is only ever text. */
export const hostileTexts: readonly string[] = [
  '#panic("no") #import "x": y #{ while true {} }',
  "$x^2$ *bold* _it_ `code` @ref <label> = heading - item + item / term: x \\ ~ -- // no /* no */",
  '") #read("/etc/passwd") ("',
  "javascript:alert(1)",
  "a\u0000b\u0007c\u001B[31md",
  "👨‍👩‍👧 🇬🇧 1️⃣ 中文 العربية עברית",
  "e\u0301 Z\u0337\u0321\u0353a\u0335 \u0301lone \u25CC",
  "\u202Ertl\u202C \u2066x\u2069 zero\u200Bwidth\u200Dhere\uFEFF",
  "\uD800 \uDFFF \uFFFE \uE000",
  "W".repeat(90),
  "no\u00A0break\u00A0".repeat(20),
  `https://example.org/${"a/b?c=d&e=f_g-h.".repeat(40)}`,
  "line\u2028line\u0085line\nline\tline",
  "ﬁne ﬂow ½ ² № ☐ ✓ □ Å",
  "     ",
];

export const text: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.lorem({ maxCount: 12 }),
);

const span: fc.Arbitrary<Span> = fc.record(
  {
    text,
    bold: fc.constant(true as const),
    italic: fc.constant(true as const),
    href: fc.constantFrom("https://example.org/", "mailto:team@example.org", "javascript:alert(1)"),
  },
  { requiredKeys: ["text"] },
);
const spans = fc.array(span, { maxLength: 3 });
const richText: fc.Arbitrary<RichText> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant("paragraph" as const), spans }),
    fc.record({
      kind: fc.constant("list" as const),
      style: fc.constantFrom("bullet" as const, "letter" as const, "number" as const),
      start: fc.integer({ min: 1, max: 60 }),
      items: fc.array(spans, { maxLength: 3 }),
    }),
  ),
  { maxLength: 3 },
);

const published = fc.record({
  recommendation: richText,
  answer: text,
  response: richText,
  cabinetMember: text,
  officer: text,
  actionDue: text,
  overdue: fc.boolean(),
  progress: text,
  sixMonthUpdate: richText,
  twelveMonthUpdate: richText,
  assessment: richText,
});

const someParts: fc.Arbitrary<readonly ((ref: string) => SnapshotPart)[]> = fc.array(
  fc.oneof(
    published.map((given) => (ref: string) => part(ref, given)),
    text.map((reason) => (ref: string) => withheld(ref, reason)),
  ),
  { minLength: 1, maxLength: 3 },
);

const someRecommendation = fc.record({
  stem: richText,
  stemWithheld: fc.oneof(fc.constant(""), text),
  parts: someParts,
});

/** Any snapshot, with text of any kind wherever text may stand. */
export const anySnapshot: fc.Arbitrary<Snapshot> = fc
  .record({
    stage: fc.constantFrom("draft" as const, "final" as const),
    recommendations: fc.array(someRecommendation, { maxLength: 3 }),
    inquiry: fc.record({ title: text, committee: text, leadSeniorOfficer: text }),
    version: fc.record({ number: text, changes: text, author: text, date: text }),
  })
  .map(({ recommendations, version, ...given }) =>
    buildSnapshot(
      recommendations.map(({ stem, stemWithheld, parts }, index) => ({
        ...recommendation(
          index + 1,
          parts.map((make, place) =>
            make(parts.length === 1 ? `${index + 1}` : `${index + 1}${"abc"[place]}`),
          ),
          stem,
        ),
        stemWithheld,
      })),
      { ...given, version, history: [version] },
    ),
  );
