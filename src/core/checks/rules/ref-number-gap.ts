import type { Check } from "../check.ts";
import { rowSpot } from "../places.ts";
import { joinWords } from "../words.ts";

export const refNumberGap: Check = {
  code: "ref-number-gap",
  severity: "advice",
  title: "Number left out",
  run: ({ tracker }) => {
    const byNumber = new Map(tracker.recommendations.map((row) => [row.ref?.number ?? 0, row]));
    byNumber.delete(0);
    const last = Math.max(0, ...byNumber.keys());
    const row = byNumber.get(last);
    const missing = Array.from({ length: last }, (_, at) => at + 1).filter((number) => !byNumber.has(number));
    if (missing.length === 0 || !row?.ref) return [];
    return [rowSpot(row, "Ref", { last: `${last}`, missing: joinWords(missing.map(String)) })];
  },
  message: ({ detail }) =>
    `The numbers go up to ${detail.last}, without ${detail.missing}. Add what is missing, unless the committee put it to somebody else.`,
};
