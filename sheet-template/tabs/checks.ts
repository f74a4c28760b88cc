import { checksColumns, tabTitles } from "../../src/core/model/tabs.ts";
import type { TabTemplate } from "../../src/core/model/template.ts";
import { automationTab, columnsOf, date } from "../columns.ts";
import { advice, mustFix, shouldFix } from "../looks.ts";

/** What needs mending, the gravest of each ref first. */
export const checksTab: TabTemplate = {
  ...automationTab,
  name: "checks",
  title: tabTitles.checks,
  columns: columnsOf(checksColumns, {
    Ref: [120, "The row of Response, or the tab, that it is about."],
    Severity: [110, "Must fix stops publication; should fix and advice do not."],
    Check: [220, "What was looked at."],
    "What to do": [560, "What is wrong and how to mend it. It goes away by itself once mended."],
    "First seen": [150, "The day it was first found.", date],
  }),
  colours: [
    { columns: ["Severity"], when: '=[Severity]="must fix"', look: mustFix },
    { columns: ["Severity"], when: '=[Severity]="should fix"', look: shouldFix },
    { columns: ["Severity"], when: '=[Severity]="advice"', look: advice },
  ],
};
