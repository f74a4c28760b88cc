import type { InquiryFact } from "../../src/core/model/tabs.ts";
import { draftFacts, draftRows } from "./draft.ts";
import { type Act, fact, fill, type Row } from "./edit.ts";
import { ben, clerk, gareth, katherine, people, viv } from "./people.ts";

/**
 * The same inquiry as a well-kept tracker would hold it, up to April 2019: every part answered, owned by one
 * person, dated and reported honestly. It is played on a template without the sample row, and no check fires.
 */
const owners: Readonly<Record<string, string>> = {
  "1": "Gareth Morgan",
  "2a": "Viv Trundell",
  "2b": "Viv Trundell",
  "3a": "Viv Trundell",
  "3b": "Viv Trundell",
  "4": "Ben Dunne",
  "5a": "Viv Trundell",
  "5b": "Viv Trundell",
  "6": "Katherine Wells",
  "7": "Katherine Wells",
  "8": "Viv Trundell",
};

const due: Readonly<Record<string, string>> = {
  "1": "31 July 2019",
  "2a": "19 July 2019",
  "2b": "19 July 2019",
  "3a": "19 July 2019",
  "3b": "28 September 2018",
  "4": "19 July 2019",
  "5a": "21 December 2018",
  "5b": "21 December 2018",
  "6": "29 March 2019",
  "7": "29 March 2019",
  "8": "30 November 2018",
};

const responses: Readonly<Record<string, string>> = {
  "3a": "Accepted. Officers will look at the guidance and toolkit within 5 working days of every change, and will tell this committee each July which changes there were.",
  "3b": "Accepted. Officers will write into their process that the toolkit comes off the website before it is amended.",
  "8": "Accepted. The page for parents will get the Department for Education's guidance and a list of advocacy services.",
};

const cleanRows: readonly (Row<"response"> & { readonly Ref: string })[] = draftRows.map((row) => {
  const { Ref } = row;
  const owner = owners[Ref];
  if (owner === undefined) return row;
  return {
    ...row,
    Agreed: Ref === "6" ? "No" : "Yes",
    "Response and proposed action": responses[Ref] ?? row["Response and proposed action"] ?? "",
    "Responsible Cabinet Member": "Cllr Mike Appleyard",
    "Senior Responsible Officer": owner,
    "Action due": due[Ref] ?? "",
  };
});

const cleanFacts: Readonly<Partial<Record<InquiryFact, string>>> = {
  ...draftFacts,
  "Notice received": "16 July 2018",
  "Date agreed by Cabinet": "",
  "Lead Cabinet Member": "Cllr Mike Appleyard",
  Publish: "Yes",
};

const cleanPeople = people.map((person) =>
  person.Name === "Ben Dunne" ? { ...person, Post: "SEN Team Officer" } : person,
);

function report(ref: string, progress: string, update: string) {
  return fill(ref, { "Six month progress update": update, Progress: progress });
}

export const clean: readonly Act[] = [
  {
    title: "The same inquiry, well kept",
    steps: [
      {
        at: "2018-07-16T10:05",
        by: clerk,
        because: "The clerk enters a response that is complete.",
        edits: [
          ...Object.entries(cleanFacts).map(([name, value]) => fact(name as InquiryFact, value)),
          { kind: "add", tab: "people", key: "Name", rows: cleanPeople },
          { kind: "add", tab: "response", key: "Ref", rows: cleanRows },
        ],
      },
      {
        at: "2018-09-05T15:00",
        by: clerk,
        because: "The Cabinet Members agree the text.",
        edits: [fact("Status", "Draft Final")],
      },
      {
        at: "2018-09-11T09:30",
        by: clerk,
        because: "Cabinet agreed the response yesterday.",
        edits: [fact("Date agreed by Cabinet", "10 September 2018"), fact("Status", "FINAL")],
      },
      {
        at: "2019-03-01T10:20",
        by: viv,
        because: "Viv Trundell reports.",
        edits: [
          ...report(
            "2a",
            "On track",
            "The workshop moved from the INSET days, which were full, to the summer term conference.",
          ),
          ...report(
            "2b",
            "On track",
            "Three behaviour sessions for primary schools were held, and attendance rose by 30% to 50%.",
          ),
          ...report("3a", "On track", "Guidance has not changed since September; the toolkit is current."),
          ...report(
            "3b",
            "Complete",
            "The toolkit now comes off the website before any amendment. The process was changed in September 2018.",
          ),
          ...report(
            "5a",
            "Complete",
            "The Local Offer was reviewed in December 2018 and new templates and guidance for schools were added.",
          ),
          ...report(
            "5b",
            "Complete",
            "The menu of alternative provision was compared with what schools are offered, and corrected.",
          ),
          ...report(
            "8",
            "Complete",
            "The page for parents was rewritten in November 2018. It lists advocacy services and the national guidance.",
          ),
        ],
      },
      {
        at: "2019-03-04T11:00",
        by: gareth,
        because: "Gareth Morgan reports.",
        edits: report(
          "1",
          "On track",
          "Gareth Morgan attends every meeting of the Hub himself until the service has its new structure.",
        ),
      },
      {
        at: "2019-03-05T14:30",
        by: ben,
        because: "Ben Dunne reports.",
        edits: report(
          "4",
          "On track",
          "Six schools were chosen for Side by Side. Three audits are finished and three are under way.",
        ),
      },
      {
        at: "2019-03-06T09:50",
        by: katherine,
        because: "Katherine Wells reports.",
        edits: [
          ...report(
            "6",
            "No longer feasible",
            "Every School Liaison Group was asked about a shared private psychologist. Most schools did not want one.",
          ),
          ...report(
            "7",
            "Complete",
            "Head teachers in every School Liaison Group are now points of contact for colleagues.",
          ),
        ],
      },
      {
        at: "2019-04-02T09:00",
        by: clerk,
        because: "Nobody edits; there is nothing to mend.",
        edits: [],
      },
    ],
  },
];
