import { tabTitles } from "../../model/tabs.ts";
import type { Check, Spot } from "../check.ts";
import { joinWords } from "../words.ts";

export const automationTabEdited: Check = {
  code: "automation-tab-edited",
  severity: "should fix",
  title: "Automation's tab edited",
  run: ({ tracker, history }) => {
    const listed = new Set(tracker.versions.map((row) => row.number));
    const missing = history.versions.filter((number) => !listed.has(number));
    const spots: Spot[] = [];
    if (missing.length > 0)
      spots.push({
        ref: tabTitles.versionControl,
        tab: "versionControl",
        cell: "A1",
        detail: { missing: joinWords(missing) },
      });
    if (!history.baselineHolds && history.brokenAt === null)
      spots.push({ ref: tabTitles.baseline, tab: "baseline", cell: "A1", detail: { missing: "" } });
    return spots;
  },
  message: ({ detail }) =>
    detail.missing
      ? `Version control no longer lists ${detail.missing}, stamped before. Bring back what is gone with File, Version history; only Changes may be reworded.`
      : "The hidden tab _Baseline was edited by hand. Bring it back with File, Version history; otherwise the next version puts it right.",
};
