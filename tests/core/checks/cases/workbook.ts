import type { CheckCase } from "./check-case.ts";

export const workbookCases: readonly CheckCase[] = [
  {
    code: "formula-error",
    when: "a broken reference in a response",
    flaws: { rows: { "3": { Agreed: { text: "#REF!", links: [], error: "#REF!" } } } },
    finds: [
      ["3", "C6", "3 shows a formula error in Agreed. Type the words or the date in place of the formula."],
    ],
  },
  {
    code: "formula-error",
    when: "words that look like an error",
    flaws: { rows: { "3": { "Six month progress update": "The sheet showed #REF! for a day." } } },
    finds: [],
  },
  {
    code: "formula-left",
    when: "a formula in place of a response",
    flaws: {
      rows: {
        "3": {
          "Response and proposed action": {
            text: "The team will publish a map in May.",
            links: [],
            formula: '=IMPORTXML("https://x.example")',
          },
        },
      },
    },
    finds: [
      [
        "3",
        "D6",
        "3 holds a formula in Response and proposed action, so that what it says may change by itself. Copy the cell and paste it back with Paste special, Values only.",
      ],
    ],
  },
  {
    code: "formula-left",
    when: "a link made by a formula",
    flaws: {
      rows: {
        "3": {
          "Response and proposed action": {
            text: "The team will publish a map in May.",
            links: [],
            formula: '=HYPERLINK("https://x.example")',
          },
        },
      },
    },
    finds: [],
  },
  {
    code: "text-too-long",
    when: "a response of 45,000 characters",
    flaws: { rows: { "3": { "Response and proposed action": "A map by May. ".repeat(3_300) } } },
    finds: [
      [
        "3",
        "D6",
        "3 holds more than 45,000 characters in Response and proposed action, and a cell can hold 50,000. Shorten it, or put the long part into a document and link to it.",
      ],
    ],
  },
  {
    code: "text-too-long",
    when: "a response of 44,000 characters",
    flaws: { rows: { "3": { "Response and proposed action": "A map by May. ".repeat(3_150) } } },
    finds: [],
  },
  {
    code: "change-log-broken",
    when: "a row that does not fit its chain",
    flaws: { history: { brokenAt: 7, baselineHolds: false } },
    finds: [
      [
        "Change log",
        "A7",
        "Somebody altered the Change log: from row 7 on it is not as it was written. Bring it back with File, Version history, and tell the Monitoring Officer if nobody knows why.",
      ],
    ],
  },
  {
    code: "change-log-broken",
    when: "a whole chain",
    flaws: { history: { brokenAt: null } },
    finds: [],
  },
  {
    code: "automation-tab-edited",
    when: "a version taken out of Version control",
    flaws: { history: { versions: ["Draft Final", "FINAL 1.0", "1.1"] } },
    finds: [
      [
        "Version control",
        "A1",
        "Version control no longer lists 1.1, which was stamped. Bring the row back with File, Version history; only Changes may be reworded.",
      ],
    ],
  },
  {
    code: "automation-tab-edited",
    when: "a baseline that the Change log does not bear out",
    flaws: { history: { baselineHolds: false } },
    finds: [
      [
        "_Baseline",
        "A1",
        "The hidden tab _Baseline was edited by hand. Bring it back with File, Version history; otherwise the next version puts it right.",
      ],
    ],
  },
  {
    code: "automation-tab-edited",
    when: "every stamped version in its place",
    flaws: { history: { versions: ["Draft Final", "FINAL 1.0"] } },
    finds: [],
  },
];
