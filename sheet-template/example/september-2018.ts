import { type Act, fact, fill } from "./edit.ts";
import { ben, clerk, gareth, katherine, viv } from "./people.ts";

const vivAlone = { "Senior Responsible Officer": "Viv Trundell" };

/** The flaws are mended by the people who can, and Cabinet agrees. */
export const september2018: Act = {
  title: "September 2018: mended and agreed by Cabinet",
  steps: [
    {
      at: "2018-09-03T09:40",
      by: viv,
      because: "Viv Trundell answers 5a and 5b and becomes their one owner.",
      edits: [...fill("5a", { Agreed: "Yes", ...vivAlone }), ...fill("5b", { Agreed: "Yes", ...vivAlone })],
    },
    {
      at: "2018-09-04T10:15",
      by: clerk,
      because: "The clerk takes out the sample row, mends the Cabinet date and adds Ben Dunne's post.",
      edits: [
        {
          kind: "delete",
          tab: "versionControl",
          find: { column: "Version No.", value: "e.g. FINAL 1.0" },
        },
        fact("Date agreed by Cabinet", "10 September 2018"),
        {
          kind: "set",
          tab: "people",
          find: { column: "Name", value: "Ben Dunne" },
          column: "Post",
          value: "SEN Team Officer",
        },
      ],
    },
    {
      at: "2018-09-04T15:30",
      by: ben,
      because: "Ben Dunne dates the Side by Side audits.",
      edits: fill("4", { "Action due": "19 July 2019" }),
    },
    {
      at: "2018-09-05T09:25",
      by: viv,
      because: "Viv Trundell dates her actions; 3a, a standing promise, has no date.",
      edits: [
        ...fill("2a", { "Action due": "14 December 2018" }),
        ...fill("2b", { "Action due": "19 July 2019" }),
        ...fill("3b", { "Action due": "28 September 2018" }),
        ...fill("5a", { "Action due": "21 December 2018" }),
        ...fill("5b", { "Action due": "21 December 2018" }),
        ...fill("8", { "Action due": "30 November 2018" }),
      ],
    },
    {
      at: "2018-09-05T11:05",
      by: katherine,
      because: "Katherine Wells dates the talks with schools on 6 and 7.",
      edits: [
        ...fill("6", { "Action due": "21 December 2018" }),
        ...fill("7", { "Action due": "28 September 2018" }),
      ],
    },
    {
      at: "2018-09-06T14:10",
      by: gareth,
      because: "Gareth Morgan says by when Early Help will be on the Hub.",
      edits: fill("1", { "Action due": "31 October 2018" }),
    },
    {
      at: "2018-09-07T16:00",
      by: clerk,
      because: "The Cabinet Members agree the text: Draft Final.",
      edits: [fact("Status", "Draft Final")],
    },
    {
      at: "2018-09-10T09:00",
      by: clerk,
      because: "Cabinet meets today. The two months that the law gives ended yesterday.",
      edits: [],
    },
    {
      at: "2018-09-11T09:30",
      by: clerk,
      because: "Cabinet agreed the response yesterday: FINAL.",
      edits: [fact("Status", "FINAL")],
    },
  ],
};
