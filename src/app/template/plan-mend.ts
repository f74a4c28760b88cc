import { findTabs } from "../../core/intake/find-tabs.ts";
import type { Problem } from "../../core/intake/problem.ts";
import { comparable } from "../../core/intake/tidy-text.ts";
import type { TabTemplate, Template } from "../../core/model/template.ts";
import type { FoundSpreadsheet, FoundTab, Mend } from "../../ports/template.ts";
import { TrackerError } from "../errors.ts";
import { compareColours } from "./compare-colours.ts";
import { compareOwnHeaders } from "./compare-headers.ts";
import { compareProtections } from "./compare-protections.ts";
import { doubledTab, missingTab, newerTemplate } from "./differences.ts";
import { layOutTab } from "./lay-out.ts";
import type { MendPlan } from "./mend-plan.ts";
import { planPeoplesTab } from "./plan-peoples-tab.ts";

/**
 * Compares a spreadsheet with the template. Only what the automation owns is mended: its tabs, the Checks
 * formula, protections, colours and the template's mark. What is people's comes back in words.
 * `automation` is the address of the automation's account. Throws TrackerError "unreadable" for a spreadsheet that
 * is no tracker, or is one of a newer template.
 */
export function planMend(found: FoundSpreadsheet, template: Template, automation: string): MendPlan {
  const refusal = notATracker(found) ?? newerThan(found, template);
  if (refusal) throw new TrackerError("unreadable", refusal.code, refusal.message);
  const plans = template.tabs.map((tab) => planTab(tab, found, template, automation));
  return {
    mends: [...plans.flatMap(({ mends }) => mends), ...planMark(found, template)],
    differences: plans.flatMap(({ differences }) => differences),
  };
}

function notATracker(found: FoundSpreadsheet): Problem | undefined {
  const reading = findTabs({ id: found.id, title: found.title, tabs: found.tabs, fences: [] });
  return "problems" in reading ? reading.problems.find(({ code }) => code === "not-a-tracker") : undefined;
}

function newerThan({ mark }: FoundSpreadsheet, { version }: Template): Problem | undefined {
  return mark && Number(mark.version) > version ? newerTemplate(mark.version, version) : undefined;
}

function planTab(
  tab: TabTemplate,
  found: FoundSpreadsheet,
  template: Template,
  automation: string,
): MendPlan {
  const [first, ...others] = found.tabs.filter(({ title }) => comparable(title) === comparable(tab.title));
  if (others.length > 0) return { mends: [], differences: [doubledTab(tab.title)] };
  if (tab.owner === "automation")
    return { mends: planOwnTab(tab, first, found, template, automation), differences: [] };
  if (!first) return { mends: [], differences: [missingTab(tab)] };
  return planPeoplesTab(tab, first, template, automation);
}

function planOwnTab(
  tab: TabTemplate,
  standing: FoundTab | undefined,
  found: FoundSpreadsheet,
  template: Template,
  automation: string,
): readonly Mend[] {
  const layout = layOutTab(tab, template, automation);
  if (!standing) return [{ kind: "add-tab", tabId: freeId(found, template, tab), tab: tab.title, layout }];
  const { id: tabId, title, hidden } = standing;
  return [
    ...compareOwnHeaders(layout.columns, standing),
    ...compareColours(layout.colours, standing),
    ...compareProtections(layout.protections, standing),
    ...(tab.hidden && !hidden ? [{ kind: "hide" as const, tabId, tab: title }] : []),
  ];
}

/** An id for a new tab that no tab of the spreadsheet has, and no other new tab gets. */
function freeId(found: FoundSpreadsheet, template: Template, tab: TabTemplate): number {
  const taken = new Set(found.tabs.map(({ id }) => id));
  const free = Array.from({ length: taken.size + template.tabs.length }, (_, index) => index + 1).filter(
    (id) => !taken.has(id),
  );
  return free[template.tabs.indexOf(tab)] ?? 0;
}

function planMark({ mark }: FoundSpreadsheet, { version }: Template): readonly Mend[] {
  if (mark?.version === String(version)) return [];
  return [{ kind: "mark", version, replaces: mark?.id ?? null }];
}
