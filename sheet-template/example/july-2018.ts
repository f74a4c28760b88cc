import type { InquiryFact } from "../../src/core/model/tabs.ts";
import { draftFacts, draftRows } from "./draft.ts";
import { type Act, fact, fill } from "./edit.ts";
import { clerk, katherine, people } from "./people.ts";

const facts = Object.entries(draftFacts) as [InquiryFact, string][];

/** The draft as it came in. */
export const july2018: Act = {
  title: "July 2018: the draft as received",
  steps: [
    {
      at: "2018-07-10T10:05",
      by: clerk,
      because: "The clerk copies the draft response into a new tracker, as it stands.",
      edits: [
        ...facts.map(([name, value]) => fact(name, value)),
        { kind: "add", tab: "people", key: "Name", rows: people },
        { kind: "add", tab: "response", key: "Ref", rows: draftRows },
      ],
    },
    {
      at: "2018-07-11T09:00",
      by: clerk,
      because: "Nobody edits; the automation looks in the morning.",
      edits: [],
    },
    {
      at: "2018-07-19T11:20",
      by: katherine,
      because: "Katherine Wells says when the School Liaison Groups will take up recommendation 7.",
      edits: fill("7", {
        "Response and proposed action":
          "Accepted. Officers will do this through the School Liaison Groups, which already exist: the School Liaison Officers will put it on the agendas of the September meetings.",
      }),
    },
  ],
};
