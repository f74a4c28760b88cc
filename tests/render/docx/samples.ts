import type { Snapshot } from "../../../src/core/model/snapshot.ts";
import { guide, sessions, stemOf, told, withheld } from "./example-parts.ts";
import { lineOf, listOf, recommendationOf, say, snapshotOf } from "./snapshot-of.ts";

/** The response as Cabinet agreed it: no progress and no updates yet. */
export const agreed: Snapshot = snapshotOf([
  recommendationOf(1, [told("1", { actionDue: "2018-10-31" })]),
  recommendationOf(
    2,
    [told("2a", { actionDue: "2018-12-14" }), told("2b", { actionDue: "2019-07-19" })],
    stemOf("2"),
  ),
  recommendationOf(3, [told("3a"), told("3b", { actionDue: "2018-09-28" })], stemOf("3")),
  recommendationOf(4, [told("4", { actionDue: "2019-07-19", answer: "Partly" })]),
  recommendationOf(5, [told("5a", { actionDue: "2018-12-21" }), withheld], stemOf("5")),
  recommendationOf(6, [told("6", { actionDue: "2018-12-21" })]),
  recommendationOf(7, [told("7", { actionDue: "2018-09-28" })]),
  recommendationOf(8, [told("8", { actionDue: "2018-11-30" })]),
]);

const history = [
  {
    number: "0.1",
    changes: "First draft: 8 recommendations",
    author: "Committee clerk",
    date: "2018-07-10",
  },
  { number: "0.2", changes: "7: response reworded", author: "Education Officer", date: "2018-07-19" },
  {
    number: "Draft Final",
    changes: "5a, 5b: answered Yes; 2a, 2b, 3b, 4, 5a: action dated\nand 6 more, see Change log",
    author: "Education Entitlement Manager",
    date: "2018-09-07",
  },
  ...agreed.history,
  {
    number: "1.1",
    changes: "3a, 3b, 8: six month update added",
    author: "Committee clerk",
    date: "2019-03-01",
  },
];
const version = {
  number: "1.2",
  changes: "1, 2a, 2b, 4: six month update added",
  author: "Committee clerk",
  date: "2019-03-12",
};

/** The same after six months: one kind of update. */
export const reported: Snapshot = snapshotOf(
  [
    recommendationOf(1, [
      told("1", {
        actionDue: "2018-10-31",
        overdue: true,
        progress: "Delayed",
        sixMonthUpdate: say(
          "The Head of Early Help attends the meetings himself during the move to the new service model. A permanent delegate will be nominated after Cabinet’s meeting of 4 March 2019.",
        ),
      }),
    ]),
    recommendationOf(
      2,
      [
        told("2a", {
          actionDue: "2019-07-19",
          progress: "On track",
          sixMonthUpdate: say(
            "Schools have little room left on their INSET days, so we plan to use the summer term conference instead.",
          ),
        }),
        told("2b", { actionDue: "2019-07-19", progress: "On track", sixMonthUpdate: sessions }),
      ],
      stemOf("2"),
    ),
    recommendationOf(
      3,
      [
        told("3a", { progress: "On track" }),
        told("3b", {
          actionDue: "2018-09-28",
          progress: "Complete",
          sixMonthUpdate: say("The toolkit comes off the site at once when guidance changes."),
        }),
      ],
      stemOf("3"),
    ),
    recommendationOf(4, [told("4", { answer: "Partly", actionDue: "2019-07-19", progress: "On track" })]),
    recommendationOf(
      5,
      [
        told("5a", {
          actionDue: "2018-12-21",
          progress: "Complete",
          sixMonthUpdate: [
            ...say("New since the last report:"),
            ...listOf("letter", ["templates from the SEN team", "guidance for schools"]),
            ...lineOf("See ", { text: "how to write a needs assessment", href: guide, italic: true }, "."),
          ],
        }),
        withheld,
      ],
      stemOf("5"),
    ),
    recommendationOf(6, [
      told("6", { actionDue: "2018-12-21", progress: "No longer feasible", response: [] }),
    ]),
  ],
  { version, history: [...history, version] },
);

/** The same a year on: both updates and the committee's verdict. */
export const assessed: Snapshot = snapshotOf(
  reported.recommendations.map((each) => ({
    ...each,
    parts: each.parts.map((part) =>
      part.kind === "withheld" || part.sixMonthUpdate.length === 0
        ? part
        : {
            ...part,
            twelveMonthUpdate: [
              ...say("The work was taken into the service plan and is reported each term. What is left:"),
              ...listOf("number", ["publish the evaluation", "brief the chairs of governors"], 3),
            ],
            assessment: lineOf(
              { text: "Partly achieved.", bold: true },
              " The committee asks for figures by school in July.",
            ),
          },
    ),
  })),
  { version, history: [...history, version] },
);

/** The response before Cabinet has seen it. */
export const draft: Snapshot = snapshotOf(
  agreed.recommendations.slice(0, 5).map((each) => ({
    ...each,
    parts: each.parts.map((part) =>
      part.kind === "withheld" ? part : { ...part, answer: "", actionDue: "" },
    ),
  })),
  {
    stage: "draft",
    version: history[0] ?? version,
    history: history.slice(0, 1),
    inquiry: { ...agreed.inquiry, agreedByCabinet: "", status: "Draft" },
  },
);

/** So many recommendations, some with much to say. */
export function longOf(count: number): Snapshot {
  const parts = [told("2b"), told("1", { answer: "Partly" }), told("6")];
  return snapshotOf(
    Array.from({ length: count }, (_, index) => {
      const part = parts[index % parts.length] ?? told("1");
      const sixMonthUpdate = [
        ...sessions,
        ...say("This was done again in every term. ".repeat((index % 7) * 12 + 1)),
      ];
      return recommendationOf(index + 1, [
        { ...part, ref: `${index + 1}`, letter: "", sixMonthUpdate, progress: "On track" },
      ]);
    }),
  );
}
