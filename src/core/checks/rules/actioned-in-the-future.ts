import type { Recommendation } from "../../model/tracker.ts";
import type { Check } from "../check.ts";
import { completionClaim } from "../completion-claim.ts";
import { updatesOf } from "../narrative.ts";
import { rowSpot } from "../places.ts";
import { quote } from "../words.ts";
import { workToCome } from "../work-to-come.ts";

export const actionedInTheFuture: Check = {
  code: "actioned-in-the-future",
  severity: "should fix",
  title: "Actioned, but not done yet",
  run: ({ tracker }) => tracker.recommendations.flatMap(spotsOf),
  message: ({ ref, detail }) =>
    `${ref} says "${detail.claim}", and yet there is work to come: "${detail.toCome}". Say what is done and what is left, and choose On track until nothing is.`,
};

function spotsOf(row: Recommendation) {
  const latest = updatesOf(row).at(-1);
  if (!latest) return [];
  const claim = completionClaim(latest.text) ?? (row.progress.value === "Complete" ? "Complete" : null);
  const toCome = claim === null ? null : workToCome(latest.text);
  if (claim === null || toCome === null) return [];
  return [rowSpot(row, latest.column, { claim: plain(claim), toCome: plain(toCome) })];
}

function plain(sentence: string): string {
  return quote(sentence.replace(/[.;]+$/u, ""));
}
