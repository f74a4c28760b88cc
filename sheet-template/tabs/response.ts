import { responseColumns, tabTitles } from "../../src/core/model/tabs.ts";
import type { TabTemplate } from "../../src/core/model/template.ts";
import { Answer, Progress } from "../../src/core/model/vocabulary.ts";
import { choice, columnsOf, date } from "../columns.ts";
import { advice, done, late, mustFix, shouldFix, withheld } from "../looks.ts";

const columns = columnsOf(responseColumns, {
  Ref: [60, "1, 2, 3 …; a part with its own answer is 2a, 2b. Each only once."],
  Recommendation: [340, "The committee's words, unchanged."],
  Agreed: [90, "Yes, Partly or No, for every part. Partly and No need a reason.", choice(Answer.options)],
  "Response and proposed action": [
    400,
    "What will be done, by whom and by when; for Partly or No, why. Press Ctrl+Enter for a new line.",
  ],
  "Responsible Cabinet Member": [160, "One name, as it stands in the People tab."],
  "Senior Responsible Officer": [180, "One person who answers for the action, as they stand in People."],
  "Action due": [130, "When the action will be finished: 31 March 2019.", date],
  "Six month progress update": [360, "What has happened and what is left to do, in the owner's own words."],
  Progress: [
    130,
    "How far the action has come. Complete means that nothing is left to do.",
    choice(Progress.options),
  ],
  "Twelve month progress update": [360, "As at six months, a year after Cabinet agreed."],
  "Committee assessment": [200, "For the committee: whether it accepts that the action is complete."],
  "Not for publication (reason)": [
    180,
    "Leave blank to publish the row. To withhold it, give the legal reason.",
  ],
  Checks: [
    340,
    "Filled in by the automation: what needs mending in this row. Please type nothing in this column.",
    { kind: "lookup", lookup: { tab: "checks", by: "Ref", show: "What to do" } },
  ],
});

/** Colours the Checks cell of a ref by the gravest of its findings, which the Checks tab lists first. */
function worst(severity: string): string {
  return `=IFERROR(VLOOKUP([Ref]&"",[Checks!Ref:Severity],2,FALSE)="${severity}",FALSE)`;
}

/** The recommendations and the answers to them, one a row, or one a row for every lettered part. */
export const responseTab: TabTemplate = {
  name: "response",
  title: tabTitles.response,
  owner: "people",
  rows: 200,
  frozenColumns: 1,
  filter: true,
  hidden: false,
  columns,
  protection: { kind: "none" },
  colours: [
    { columns: ["Checks"], when: worst("must fix"), look: mustFix },
    { columns: ["Checks"], when: worst("should fix"), look: shouldFix },
    { columns: ["Checks"], when: worst("advice"), look: advice },
    {
      columns: ["Action due"],
      when: '=AND(ISNUMBER([Action due]),[Action due]<TODAY(),[Progress]<>"Complete",[Progress]<>"No longer feasible")',
      look: late,
    },
    { columns: ["Progress"], when: '=[Progress]="Complete"', look: done },
    { columns: ["Progress"], when: '=[Progress]="Delayed"', look: shouldFix },
    {
      columns: ["Not for publication (reason)"],
      when: '=[Not for publication (reason)]<>""',
      look: withheld,
    },
  ],
  initialRows: [],
};
