import type { Comparison } from "../../../src/core/model/comparison.ts";
import { rich } from "../../support/sample-snapshot.ts";

const before = { number: "FINAL 1.0", changes: "", author: "Senior Scrutiny Officer", date: "2018-09-10" };
const after = { number: "1.6", changes: "", author: "Viv Trundell", date: "2019-03-22" };

export const same: Comparison = {
  title: "Working Together to Reduce Permanent Exclusions in Schools",
  before,
  after,
  parts: [],
};

export const comparison: Comparison = {
  ...same,
  parts: [
    {
      ref: "Inquiry",
      kind: "changed",
      fields: [
        {
          name: "Lead Cabinet Member",
          before: rich("Cllr Mike Appleyard"),
          after: rich("Cllr Warren Whyte"),
        },
      ],
    },
    {
      ref: "1",
      kind: "changed",
      fields: [
        { name: "Progress", before: rich("Not started"), after: rich("Delayed") },
        {
          name: "Response and proposed action",
          before: rich(
            "Accepted and welcomed by Cabinet. Gareth Morgan, Head of Early Help, will name somebody from his service to join the Hub’s work in the autumn term.",
          ),
          after: rich(
            "Accepted by Cabinet. Gareth Morgan, Head of Early Help, will name two people from his service to join the Hub’s work by the summer term.",
            "He attends himself until then.",
          ),
        },
      ],
    },
    {
      ref: "2b",
      kind: "changed",
      fields: [
        {
          name: "Six month update",
          before: [],
          after: [
            ...rich("Primary schools were offered three sessions:"),
            {
              kind: "list",
              style: "letter",
              start: 1,
              items: [[{ text: "low level disruption" }], [{ text: "extreme behaviour" }]],
            },
          ],
        },
        {
          name: "Response and proposed action",
          before: rich("See the guidance."),
          after: [{ kind: "paragraph", spans: [{ text: "See the guidance.", href: "https://www.gov.uk/" }] }],
        },
      ],
    },
    {
      ref: "3b",
      kind: "withheld",
      fields: [
        {
          name: "Not for publication",
          before: [],
          after: rich("information about an individual (paragraph 1)"),
        },
      ],
    },
    {
      ref: "9",
      kind: "gone",
      fields: [
        { name: "Recommendation", before: rich("A recommendation that Cabinet may not answer."), after: [] },
      ],
    },
  ],
};
