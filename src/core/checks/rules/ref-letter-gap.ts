import type { Recommendation } from "../../model/tracker.ts";
import type { Check } from "../check.ts";
import { rowSpot } from "../places.ts";
import { joinWords } from "../words.ts";

const alphabet = "abcdefghijklmnopqrstuvwxyz";

export const refLetterGap: Check = {
  code: "ref-letter-gap",
  severity: "should fix",
  title: "Lettered part missing",
  run: ({ tracker }) => {
    const byNumber = Map.groupBy(tracker.recommendations, (row) => row.ref?.number ?? 0);
    byNumber.delete(0);
    return [...byNumber].flatMap(([number, rows]) => {
      const missing = missingLetters(rows).map((letter) => `${number}${letter}`);
      const last = lastPart(rows);
      return missing.length > 0 && last ? [rowSpot(last, "Ref", { missing: joinWords(missing) })] : [];
    });
  },
  message: ({ detail }) =>
    `There is ${detail.ref} but no ${detail.missing}. Add the missing part from the committee's report, or letter the parts without a gap.`,
};

function missingLetters(rows: readonly Recommendation[]): readonly string[] {
  const letters = new Set(rows.map((row) => row.ref?.letter ?? ""));
  const last = alphabet.indexOf([...letters].sort().at(-1) || "-");
  return [...alphabet.slice(0, last + 1)].filter((letter) => !letters.has(letter));
}

function lastPart(rows: readonly Recommendation[]): Recommendation | undefined {
  return rows.toSorted((one, other) => (one.label < other.label ? -1 : 1)).at(-1);
}
