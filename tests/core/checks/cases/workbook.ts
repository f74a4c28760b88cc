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
    code: "formula-error",
    when: "a broken reference in People and in the inquiry",
    flaws: {
      people: { "Ben Okafor": { Email: { text: "#REF!", links: [], error: "#REF!" } } },
      inquiry: { Contact: { text: "#N/A", links: [], error: "#N/A" } },
    },
    finds: [
      [
        "Inquiry",
        "B12",
        "Inquiry shows a formula error in Contact. Type the words or the date in place of the formula.",
      ],
      [
        "People",
        "D3",
        "People shows a formula error in Email, D3. Type the words or the date in place of the formula.",
      ],
    ],
  },
  {
    code: "formula-error",
    when: "a broken reference in Checks, which people do not fill in",
    flaws: { rows: { "3": { Checks: { text: "#REF!", links: [], error: "#REF!" } } } },
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
    code: "formula-left",
    when: "a link made by a formula among other things",
    flaws: {
      rows: {
        "3": {
          "Response and proposed action": {
            text: "The team will publish a map in May.",
            links: [],
            formula: '=IF(A1="","",HYPERLINK("https://x.example"))',
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
    when: "no formula, a broken one, and a link written with blanks",
    flaws: {
      rows: {
        "1": { "Committee assessment": { text: "Fine.", links: [], formula: "" } },
        "3": {
          "Committee assessment": { text: "Here.", links: [], formula: '=  HYPERLINK("https://x.example")' },
        },
        "2a": { "Committee assessment": { text: "#REF!", links: [], formula: "=A99", error: "#REF!" } },
      },
    },
    finds: [],
  },
  {
    code: "text-too-long",
    when: "a response of 45,000 characters",
    flaws: { rows: { "3": { "Response and proposed action": "x".repeat(45_000) } } },
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
    when: "a response of 44,999 characters",
    flaws: { rows: { "3": { "Response and proposed action": "x".repeat(44_999) } } },
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
        "Version control no longer lists 1.1, stamped before. Bring back what is gone with File, Version history; only Changes may be reworded.",
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
  {
    code: "automation-tab-edited",
    when: "two versions taken out, and a baseline edited too",
    flaws: {
      history: { versions: ["Draft Final", "0.9", "FINAL 1.0", "1.1"], baselineHolds: false, brokenAt: null },
    },
    finds: [
      [
        "Version control",
        "A1",
        "Version control no longer lists 0.9 and 1.1, stamped before. Bring back what is gone with File, Version history; only Changes may be reworded.",
      ],
      [
        "_Baseline",
        "A1",
        "The hidden tab _Baseline was edited by hand. Bring it back with File, Version history; otherwise the next version puts it right.",
      ],
    ],
  },
  {
    code: "automation-tab-edited",
    when: "a baseline that rests on a broken Change log",
    flaws: { history: { brokenAt: 7, baselineHolds: false } },
    finds: [],
  },
];
