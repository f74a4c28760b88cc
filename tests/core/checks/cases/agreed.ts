import type { Formatting } from "../../../../src/core/model/formatting.ts";
import type { Content, Entry } from "../../../../src/core/model/history.ts";
import type { Cell } from "../../../../src/core/model/workbook.ts";
import { agreedContent } from "../../../support/tracker-builder.ts";
import type { CheckCase } from "./check-case.ts";

const mapText = "Accepted. The Road Safety team will publish a map on the website.";

/** The response of 3 with "a map" as a link; half of it in bold where told so. */
function linked(href: string, halfBold = false): Cell {
  const half = halfBold ? 45 : 48;
  const runs: Formatting = [
    { start: 43, end: half, href },
    { start: half, end: 48, href, bold: true as const },
  ];
  return {
    text: mapText,
    links: [{ text: "a map", url: href }],
    runs: runs.filter((run) => run.start < run.end),
  };
}

const agreedContentWithLink: Content = new Map([
  ...agreedContent,
  [
    "3\nResponse and proposed action (formatting)",
    {
      ref: "3",
      field: "Response and proposed action (formatting)",
      value: "43-48 link https://westmere.example/map",
    },
  ],
]);

/** What Cabinet agreed, but for some entries that say something else, or that are blank and so not there. */
function agreedBut(...entries: readonly Entry[]): Content {
  const all = [...agreedContent.values(), ...entries].map(
    (entry) => [`${entry.ref}\n${entry.field}`, entry] as const,
  );
  return new Map([...new Map(all)].filter(([, { value }]) => value !== ""));
}

export const agreedCases: readonly CheckCase[] = [
  {
    code: "agreed-before-version",
    when: "a Draft Final written after Cabinet met",
    flaws: {
      versionControl: [
        { "Version No.": "Draft Final", Date: "30 April 2025" },
        { "Version No.": "FINAL 1.0", Date: "1 May 2025" },
      ],
    },
    finds: [
      [
        "Inquiry",
        "B13",
        "Cabinet's date, 28 April 2025, lies before Draft Final, the version put to it, of 30 April 2025. Look at both dates, in Inquiry and in Version control, and mend the wrong one.",
      ],
    ],
  },
  {
    code: "agreed-before-version",
    when: "a Draft Final of the next decision",
    flaws: {
      versionControl: [
        { "Version No.": "Draft Final", Date: "14/04/2025" },
        { "Version No.": "FINAL 1.0", Date: "2025-04-29" },
        { "Version No.": "Draft Final 2", Date: "3 September 2025" },
      ],
    },
    finds: [],
  },
  {
    code: "agreed-before-version",
    when: "the later of two Draft Finals, before any FINAL",
    flaws: {
      inquiry: { Status: "Draft Final" },
      versionControl: [
        { "Version No.": "Draft Final", Date: "14 April 2025" },
        { "Version No.": "Draft Final 2", Date: "29 April 2025" },
        { "Version No.": "0.9", Date: "30 April 2025" },
      ],
    },
    finds: [
      [
        "Inquiry",
        "B13",
        "Cabinet's date, 28 April 2025, lies before Draft Final 2, the version put to it, of 29 April 2025. Look at both dates, in Inquiry and in Version control, and mend the wrong one.",
      ],
    ],
  },
  {
    code: "agreed-before-version",
    when: "a Draft Final put to the second decision",
    flaws: {
      versionControl: [
        { "Version No.": "Draft Final", Date: "14 April 2025" },
        { "Version No.": "FINAL 1.0", Date: "29 April 2025" },
        { "Version No.": "Draft Final 2", Date: "5 June 2025" },
        { "Version No.": "FINAL 2.0", Date: "6 June 2025" },
      ],
    },
    finds: [
      [
        "Inquiry",
        "B13",
        "Cabinet's date, 28 April 2025, lies before Draft Final 2, the version put to it, of 5 June 2025. Look at both dates, in Inquiry and in Version control, and mend the wrong one.",
      ],
    ],
  },
  {
    code: "agreed-before-version",
    when: "a Draft Final of the day on which Cabinet met",
    flaws: { versionControl: [{ "Version No.": "Draft Final", Date: "28 April 2025" }] },
    finds: [],
  },
  {
    code: "agreed-before-version",
    when: "versions without a date, and Cabinet's date unread",
    flaws: {
      inquiry: { "Date agreed by Cabinet": "spring" },
      versionControl: [{ "Version No.": "Draft Final", Date: "30 April 2025" }],
    },
    finds: [],
  },
  {
    code: "agreed-before-version",
    when: "a Draft Final without a date",
    flaws: { versionControl: [{ "Version No.": "Draft Final" }] },
    finds: [],
  },
  {
    code: "agreed-before-version",
    when: "no Draft Final at all",
    flaws: { versionControl: [{ "Version No.": "FINAL 1.0", Date: "30 April 2025" }] },
    finds: [],
  },
  {
    code: "changed-since-agreed",
    when: "an answer other than the agreed one",
    flaws: { rows: { "3": { Agreed: "No" } }, history: { agreed: agreedContent } },
    finds: [
      [
        "3",
        "C6",
        "3 is no longer what Cabinet agreed on 28 April 2025: Agreed differs. Put back what it said; or, if Cabinet has decided again, enter the new date in Date agreed by Cabinet.",
      ],
    ],
  },
  {
    code: "changed-since-agreed",
    when: "a row that Cabinet never saw",
    flaws: { addRows: [{ Ref: "4", Recommendation: "New" }], history: { agreed: agreedContent } },
    finds: [
      [
        "4",
        "A7",
        "4 is no longer what Cabinet agreed on 28 April 2025: the row is new. Take the row out; or, if Cabinet has decided again, enter the new date in Date agreed by Cabinet.",
      ],
    ],
  },
  {
    code: "changed-since-agreed",
    when: "an agreed row that is gone",
    flaws: {
      history: {
        agreed: new Map([...agreedContent, ["4\nAgreed", { ref: "4", field: "Agreed", value: "Yes" }]]),
      },
    },
    finds: [
      [
        "4",
        "A1",
        "4 is no longer what Cabinet agreed on 28 April 2025: its row is gone. Bring the row back; or, if Cabinet has decided again, enter the new date in Date agreed by Cabinet.",
      ],
    ],
  },
  {
    code: "changed-since-agreed",
    when: "a link in an agreed response that leads elsewhere",
    flaws: {
      rows: { "3": { "Response and proposed action": linked("https://elsewhere.example/") } },
      history: { agreed: agreedContentWithLink },
    },
    finds: [
      [
        "3",
        "D6",
        "3 is no longer what Cabinet agreed on 28 April 2025: the links in Response and proposed action differ. Put back where they led; or, if Cabinet has decided again, enter the new date in Date agreed by Cabinet.",
      ],
    ],
  },
  {
    code: "changed-since-agreed",
    when: "a link that Cabinet saw, and of which a part is now bold",
    flaws: {
      rows: { "3": { "Response and proposed action": linked("https://westmere.example/map", true) } },
      history: { agreed: agreedContentWithLink },
    },
    finds: [],
  },
  {
    code: "changed-since-agreed",
    when: "everything about a row",
    flaws: {
      rows: {
        "3": {
          Recommendation: "Print a map.",
          Agreed: "No",
          "Response and proposed action": linked("https://elsewhere.example/"),
        },
      },
      history: { agreed: agreedContentWithLink },
    },
    finds: [
      [
        "3",
        "B6",
        "3 is no longer what Cabinet agreed on 28 April 2025: Recommendation, Agreed and the links in Response and proposed action differ. Put back what it said; or, if Cabinet has decided again, enter the new date in Date agreed by Cabinet.",
      ],
    ],
  },
  {
    code: "changed-since-agreed",
    when: "an answer that was blank when Cabinet agreed, and one that has since been taken out",
    flaws: {
      rows: { "3": { Agreed: "" } },
      history: { agreed: agreedBut({ ref: "1", field: "Agreed", value: "" }) },
    },
    finds: [
      [
        "1",
        "C2",
        "1 is no longer what Cabinet agreed on 28 April 2025: Agreed differs. Put back what it said; or, if Cabinet has decided again, enter the new date in Date agreed by Cabinet.",
      ],
      [
        "3",
        "C6",
        "3 is no longer what Cabinet agreed on 28 April 2025: Agreed differs. Put back what it said; or, if Cabinet has decided again, enter the new date in Date agreed by Cabinet.",
      ],
    ],
  },
  {
    code: "changed-since-agreed",
    when: "a link that was not there when Cabinet agreed, on a day that nothing tells",
    flaws: {
      rows: { "3": { "Response and proposed action": linked("https://westmere.example/map") } },
      history: { agreed: agreedBut({ ref: "Inquiry", field: "Date agreed by Cabinet", value: "" }) },
    },
    finds: [
      [
        "3",
        "D6",
        "3 is no longer what Cabinet agreed: the links in Response and proposed action differ. Put back where they led; or, if Cabinet has decided again, enter the new date in Date agreed by Cabinet.",
      ],
    ],
  },
  {
    code: "changed-since-agreed",
    when: "a new answer with an earlier Cabinet date",
    flaws: {
      inquiry: { "Date agreed by Cabinet": "27 April 2025" },
      rows: { "3": { Agreed: "No" } },
      history: { agreed: agreedContent },
    },
    finds: [
      [
        "3",
        "C6",
        "3 is no longer what Cabinet agreed on 28 April 2025: Agreed differs. Put back what it said; or, if Cabinet has decided again, enter the new date in Date agreed by Cabinet.",
      ],
    ],
  },
  {
    code: "changed-since-agreed",
    when: "a new answer, and a Cabinet date that has been taken out",
    flaws: {
      inquiry: { "Date agreed by Cabinet": "" },
      rows: { "3": { Agreed: "No" } },
      history: { agreed: agreedContent },
    },
    finds: [
      [
        "3",
        "C6",
        "3 is no longer what Cabinet agreed on 28 April 2025: Agreed differs. Put back what it said; or, if Cabinet has decided again, enter the new date in Date agreed by Cabinet.",
      ],
    ],
  },
  {
    code: "changed-since-agreed",
    when: "an agreed row whose Ref is now words, beside a row without a Ref",
    flaws: {
      rows: { "3": { Ref: "Three" } },
      addRows: [{ Recommendation: "Do it" }],
      history: { agreed: agreedContent },
    },
    finds: [
      [
        "3",
        "A1",
        "3 is no longer what Cabinet agreed on 28 April 2025: its row is gone. Bring the row back; or, if Cabinet has decided again, enter the new date in Date agreed by Cabinet.",
      ],
    ],
  },
  {
    code: "changed-since-agreed",
    when: "a row that is gone and of which Cabinet saw no more than an officer",
    flaws: {
      history: {
        agreed: agreedBut({ ref: "4", field: "Senior Responsible Officer", value: "Ben Okafor" }),
      },
    },
    finds: [],
  },
  {
    code: "changed-since-agreed",
    when: "a response that is what Cabinet agreed",
    flaws: { history: { agreed: agreedContent } },
    finds: [],
  },
  {
    code: "changed-since-agreed",
    when: "a new answer with a new Cabinet date",
    flaws: {
      inquiry: { "Date agreed by Cabinet": "2 June 2025" },
      rows: { "3": { Agreed: "No" } },
      history: { agreed: agreedContent },
    },
    finds: [],
  },
  {
    code: "changed-since-agreed",
    when: "progress after Cabinet agreed",
    flaws: {
      rows: {
        "3": {
          "Six month progress update": "The map is printed.",
          Progress: "Complete",
          "Action due": "1 May 2026",
        },
      },
      history: { agreed: agreedContent },
    },
    finds: [],
  },
];
