import type { Progress } from "../../model/vocabulary.ts";
import type { Check } from "../check.ts";
import { completionClaim } from "../completion-claim.ts";
import { updatesOf } from "../narrative.ts";
import { rowSpot } from "../places.ts";
import { quote } from "../words.ts";

/** "On track" may stand beside "actioned": a standing promise is kept and never ends. */
const contradicting: readonly (Progress | null)[] = [
  "Not started",
  "Delayed",
  "Paused",
  "No longer feasible",
];

export const progressContradicted: Check = {
  code: "progress-contradicted",
  severity: "should fix",
  title: "Progress and update disagree",
  run: ({ tracker }) =>
    tracker.recommendations.flatMap((row) => {
      const claim = completionClaim(updatesOf(row).at(-1)?.text ?? "");
      if (claim === null || !contradicting.includes(row.progress.value)) return [];
      return [
        rowSpot(row, "Progress", { progress: row.progress.text, claim: quote(claim.replace(/[.;]+$/u, "")) }),
      ];
    }),
  message: ({ ref, detail }) =>
    `${ref} is marked ${detail.progress}, but its update says "${detail.claim}". Mend Progress or the update.`,
};
