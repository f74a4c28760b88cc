import { z } from "zod";
import { responseDue } from "../../core/clocks/statutory-clock.ts";
import type { SyncPlan } from "../../core/model/plan.ts";
import { tabTitles } from "../../core/model/tabs.ts";
import type { Recommendation, Tracker } from "../../core/model/tracker.ts";
import type { Workbook } from "../../core/model/workbook.ts";

/**
 * A tracker in a few words, as its last sync saw it. `dues`: the days (ISO) by which something that is still
 * open was to be done. Counts are of the rows that want an answer.
 */
export const Summary = z.object({
  inquiry: z.string(),
  committee: z.string(),
  status: z.string(),
  recommendations: z.number(),
  answered: z.number(),
  complete: z.number(),
  dues: z.array(z.string()),
  mustFix: z.number(),
  shouldFix: z.number(),
  version: z.string(),
  stamped: z.string(),
  published: z.string(),
  mayPublish: z.boolean(),
});
export type Summary = z.infer<typeof Summary>;

const longestText = 200;

/** Sums up a tracker after a sync. */
export function summarise(tracker: Tracker, workbook: Workbook, plan: SyncPlan): Summary {
  const rows = tracker.recommendations.filter((row) => !row.isStem);
  const { cells, status, publish } = tracker.inquiry;
  const count = (severity: string) => plan.findings.filter((finding) => finding.severity === severity).length;
  return {
    inquiry: cells["Inquiry title"].text.slice(0, longestText),
    committee: cells["Select committee"].text.slice(0, longestText),
    status: status.text.slice(0, longestText),
    recommendations: rows.length,
    answered: rows.filter(({ agreed }) => agreed.value !== null).length,
    complete: rows.filter(({ progress }) => progress.value === "Complete").length,
    dues: duesOf(tracker, rows),
    mustFix: count("must fix"),
    shouldFix: count("should fix"),
    version: plan.latest?.number ?? "",
    stamped: plan.latest?.date ?? "",
    published: lastPublished(workbook),
    mayPublish: publish.value === "Yes",
  };
}

/** The actions that are not done, and the response itself while an answer is lacking. */
function duesOf({ inquiry }: Tracker, rows: readonly Recommendation[]): string[] {
  const open = rows.filter(
    ({ progress }) => !["Complete", "No longer feasible"].includes(progress.value ?? ""),
  );
  const actions = open.flatMap(({ actionDue }) =>
    actionDue.kind === "date" ? [actionDue.date.toString()] : [],
  );
  const lacks = rows.some(({ agreed }) => agreed.value === null);
  const response = lacks ? responseDue(inquiry)?.date.toString() : undefined;
  return [...actions, ...(response === undefined ? [] : [response])].sort();
}

/** The Published tab is a ledger: its last row tells the version that was published last. */
function lastPublished({ tabs }: Workbook): string {
  const rows = tabs.find(({ title }) => title === tabTitles.published)?.rows ?? [];
  return rows.slice(1).at(-1)?.[0]?.text ?? "";
}
