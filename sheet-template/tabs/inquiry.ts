import { type InquiryFact, inquiryColumns, inquiryFacts, tabTitles } from "../../src/core/model/tabs.ts";
import type { CellKind, InitialRow, TabTemplate } from "../../src/core/model/template.ts";
import { Recipient, Status, YesNo } from "../../src/core/model/vocabulary.ts";
import { choice, columnsOf, date } from "../columns.ts";

const notes: Readonly<Record<InquiryFact, string>> = {
  "Inquiry title": "The title on the committee's report, word for word.",
  "Select committee": "The committee that made the recommendations.",
  "Committee chair": "Who receives the response for the committee: a name or the post.",
  "Responding body": "Who answers: the council, or the partner body that was asked.",
  Recipient: "To whom the recommendations are made. It decides how long the law gives for an answer.",
  "Report received": "The day the report arrived. The time for the response begins on this day.",
  "Notice received": "The day the committee's notice arrived, if that was later than the report.",
  "Response due": "Leave blank to have it worked out from the law. Fill it in if another date was agreed.",
  "Date agreed by Cabinet": "The Cabinet meeting that agreed the response. Enter it after the meeting.",
  "Lead Cabinet Member": "One name, as it stands in the People tab.",
  "Lead senior officer": "One name, usually the Director, as it stands in the People tab.",
  Status: "Draft while it is written, Draft Final once Cabinet Members agree it, FINAL once Cabinet has.",
  "Progress review date":
    "The committee meeting that reviews progress. Leave blank for six months after Cabinet agreed.",
  Publish: "Yes lets stamped versions be published.",
  Contact: "What the public may use to ask about the response: a team's address, never a person's.",
};

const cells: Readonly<Partial<Record<InquiryFact, CellKind>>> = {
  Recipient: choice(Recipient.options),
  "Report received": date,
  "Notice received": date,
  "Response due": date,
  "Date agreed by Cabinet": date,
  Status: choice(Status.options),
  "Progress review date": date,
  Publish: choice(YesNo.options),
};

const starts: Readonly<Partial<Record<InquiryFact, string>>> = { Status: "Draft", Publish: "No" };

function rowOf(fact: InquiryFact): InitialRow {
  const cell = cells[fact];
  return { values: [fact, starts[fact] ?? ""], note: notes[fact], ...(cell && { cell }) };
}

/** The facts of the inquiry, one a row. */
export const inquiryTab: TabTemplate = {
  name: "inquiry",
  title: tabTitles.inquiry,
  owner: "people",
  rows: 40,
  frozenColumns: 1,
  filter: false,
  hidden: false,
  columns: columnsOf(inquiryColumns, {
    Name: [220, "What is asked. Please keep these words: the automation finds each fact by them."],
    Value: [520, "Your answer. Hover over a cell to see what goes in."],
  }),
  protection: { kind: "none" },
  colours: [],
  initialRows: inquiryFacts.map(rowOf),
};
