import { type Act, type Edit, fact, fill } from "../../sheet-template/example/edit.ts";
import type { ResponseColumn } from "../../src/core/model/tabs.ts";

const clerk = "tom.okafor@wealdshire.example";
const engineer = "sian.parry@wealdshire.example";
const nurse = "ruth.abara@wealdhealth.example";

const generators = "Test the generators every month.";

function testing(column: ResponseColumn, value: string): Edit {
  return {
    kind: "set",
    tab: "response",
    find: { column: "Recommendation", value: generators },
    column,
    value,
  };
}

/**
 * Another inquiry of another council, with other flaws, invented for the tests: flooding, answered by an NHS
 * body and the council's engineers. What is found in it can only come from its cells.
 */
export const secondInquiry: readonly Act[] = [
  {
    title: "January 2024: the flooding report is answered",
    steps: [
      {
        at: "2024-01-09T11:15",
        by: clerk,
        because: "The clerk copies in what the hospital trust and the council's engineers wrote.",
        edits: [
          fact("Inquiry title", "After the flood: keeping care going when the Weald rises"),
          fact("Select committee", "Health and Environment Scrutiny Committee"),
          fact("Committee chair", "Cllr Imogen Tarrant"),
          fact("Responding body", "Weald Valley Hospitals NHS Trust"),
          fact("Recipient", "NHS body"),
          fact("Report received", "4 December 2023"),
          fact("Status", "Draft"),
          fact("Lead Cabinet Member", "Cllr Josh Pellow"),
          fact("Lead senior officer", "Sian Parry"),
          fact("Contact", "flood.response@wealdshire.example"),
          {
            kind: "add",
            tab: "people",
            key: "Name",
            rows: [
              {
                Name: "Cllr Josh Pellow",
                Post: "Cabinet Member for Resilience",
                Kind: "Cabinet Member",
                Email: "josh.pellow@wealdshire.example",
                Reminders: "On",
              },
              {
                Name: "Sian Parry",
                Post: "Flood Risk Engineer",
                Kind: "Senior officer",
                Email: engineer,
                Reminders: "On",
              },
              { Name: "Ruth Abara", Post: "Matron", Kind: "Partner", Email: nurse, Reminders: "On" },
              { Name: "Tom Okafor", Post: "Scrutiny Officer", Kind: "Clerk", Email: clerk, Reminders: "On" },
            ],
          },
          {
            kind: "add",
            tab: "response",
            key: "Ref",
            rows: [
              {
                Ref: "1",
                Recommendation: "Keep a second route to the hospital open whenever the Weald floods.",
                Agreed: "Partly",
                "Responsible Cabinet Member": "Cllr Josh Pellow",
                "Senior Responsible Officer": "Sian Parry",
                "Action due": "30 June 2024",
              },
              {
                Ref: "2",
                Recommendation: "Move the dialysis store above the line of the 2014 flood.",
                Agreed: "Yes",
                "Response and proposed action":
                  "The Trust will move the store to the first floor of the east wing.",
                "Responsible Cabinet Member": "Cllr Josh Pellow",
                "Senior Responsible Officer": "Ruth Abara",
                "Action due": "31 February 2024",
              },
              {
                Ref: "2",
                Recommendation: generators,
                Agreed: "Perhaps",
                "Response and proposed action": "They are tested every quarter.",
                "Responsible Cabinet Member": "Cllr Josh Pellow",
                "Senior Responsible Officer": "Owen Blythe",
              },
              {
                Ref: "4",
                Recommendation: "Tell patients by text message which clinics are open.",
                "Responsible Cabinet Member": "Cllr Josh Pellow",
                "Senior Responsible Officer": "Ruth Abara",
              },
            ],
          },
        ],
      },
      {
        at: "2024-01-12T14:40",
        by: engineer,
        because: "Sian Parry gives the reason for the Partly.",
        edits: fill("1", {
          "Response and proposed action":
            "In part: Mill Lane will be raised by June 2024. Raising Abbey Road as well would cost more than the county has for all its roads.",
        }),
      },
    ],
  },
  {
    title: "February 2024: the trust answers and asks for agreement",
    steps: [
      {
        at: "2024-02-06T10:30",
        by: nurse,
        because: "Ruth Abara answers 4 and mends the date of 2.",
        edits: [
          ...fill("4", {
            Agreed: "Yes",
            "Response and proposed action":
              "The Trust will send the messages from its booking system by 1 May 2024.",
            "Action due": "1 May 2024",
          }),
          ...fill("2", { "Action due": "29 February 2024" }),
        ],
      },
      {
        at: "2024-02-07T09:35",
        by: clerk,
        because: "Tom Okafor gives the second 2 its own number, and its answer one of the list.",
        edits: [
          testing("Ref", "3"),
          testing("Agreed", "Partly"),
          testing("Senior Responsible Officer", "Ruth Abara"),
        ],
      },
      {
        at: "2024-02-08T16:20",
        by: clerk,
        because: "The trust's board has seen the text.",
        edits: [fact("Status", "Draft Final")],
      },
    ],
  },
];
