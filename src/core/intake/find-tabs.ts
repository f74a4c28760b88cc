import { type TabName, tabTitles } from "../model/tabs.ts";
import type { Tab, Workbook } from "../model/workbook.ts";
import type { Problem } from "./problem.ts";
import { comparable } from "./tidy-text.ts";

const peoplesTabs: readonly TabName[] = ["inquiry", "response", "versionControl", "people"];
const names = Object.keys(tabTitles) as TabName[];

/** The tabs of a tracker, or every reason why they cannot be told. */
export function findTabs(
  workbook: Workbook,
): { readonly tabs: Readonly<Record<TabName, Tab>> } | { readonly problems: readonly Problem[] } {
  const found = new Map(names.map((name) => [name, tabsTitled(workbook, tabTitles[name])]));
  if (peoplesTabs.every((name) => found.get(name)?.length === 0))
    return { problems: [notATracker(workbook)] };
  const problems = names.flatMap((name) => problemsOf(name, found.get(name) ?? []));
  const tabs = Object.fromEntries(names.flatMap((name) => (found.get(name) ?? []).map((tab) => [name, tab])));
  return problems.length > 0 ? { problems } : { tabs: tabs as Record<TabName, Tab> };
}

function tabsTitled(workbook: Workbook, title: string): readonly Tab[] {
  return workbook.tabs.filter((tab) => comparable(tab.title) === comparable(title));
}

function problemsOf(name: TabName, found: readonly Tab[]): readonly Problem[] {
  const title = tabTitles[name];
  if (found.length === 1) return [];
  if (found.length > 1)
    return [
      {
        code: "duplicate-tab",
        message: `There are ${found.length} tabs titled "${title}". Keep one and rename the others.`,
      },
    ];
  const mend = peoplesTabs.includes(name)
    ? `Rename the tab that holds it to "${title}", or bring it back from the version history (File › Version history).`
    : "Run scrutiny init with this spreadsheet's id: it puts the automation's own tabs back.";
  return [{ code: "missing-tab", message: `There is no tab titled "${title}". ${mend}` }];
}

function notATracker(workbook: Workbook): Problem {
  return {
    code: "not-a-tracker",
    message: `"${workbook.title}" is not a response tracker: it has none of the tabs Inquiry, Response, Version control and People. Check the spreadsheet's id, or make a new tracker with scrutiny init.`,
  };
}
