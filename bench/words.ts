import { growthOf, type Result, ratioOf } from "./result.ts";

/** What a row found, in words: "0.8 ×" and "31.2 against 38.0 ms, median of 11". */
export function figuresOf({ outcome }: Result): string {
  if ("skipped" in outcome) return `not measured: ${outcome.skipped}`;
  if ("failed" in outcome) return `broke off: ${firstLine(outcome.failed)}`;
  const { ours, theirs, unit, runs } = outcome;
  const digits = unit === "ms" && theirs < 100 ? 1 : 0;
  return `${ours.toFixed(digits)} against ${theirs.toFixed(digits)} ${unit}${runs > 1 ? `, median of ${runs}` : ""}`;
}

/** "0.8 ×", or a dash where there is none. */
export function ratioWords(result: Result): string {
  const ratio = ratioOf(result);
  if (ratio === null) return "–";
  return `${ratio < 0.095 ? ratio.toFixed(2) : ratio.toFixed(1)} ×`;
}

/** "× 10 work, × 9.8 cost (theirs × 31.0)", or nothing. */
export function growthWords(result: Result, all: readonly Result[]): string {
  const growth = growthOf(result, all);
  return growth === null
    ? ""
    : `× ${growth.work} work, × ${growth.cost.toFixed(1)} cost (theirs × ${growth.theirs.toFixed(1)})`;
}

/** An error's stack and its strokes would break a table. */
function firstLine(text: string): string {
  return (text.split("\n")[0] ?? "").replaceAll("|", "\\|");
}
