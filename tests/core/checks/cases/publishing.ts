import type { CheckCase } from "./check-case.ts";

export const publishingCases: readonly CheckCase[] = [
  {
    code: "withheld-without-reason",
    when: "a bare mark",
    flaws: { rows: { "3": { "Not for publication (reason)": "Exempt" } } },
    finds: [
      [
        "3",
        "L6",
        '3 is withheld, and "Exempt" is no reason. Give the legal ground in Not for publication (reason), such as the paragraph of Schedule 12A; to publish it, leave that cell blank.',
      ],
    ],
  },
  {
    code: "withheld-without-reason",
    when: "a No that was meant to publish",
    flaws: { rows: { "3": { "Not for publication (reason)": "No" } } },
    finds: [
      [
        "3",
        "L6",
        '3 is withheld, because "No" stands in Not for publication (reason). To publish it, leave that cell blank.',
      ],
    ],
  },
  {
    code: "withheld-without-reason",
    when: "a legal ground",
    flaws: { rows: { "3": { "Not for publication (reason)": "Exempt: Schedule 12A, paragraph 3" } } },
    finds: [],
  },
  {
    code: "personal-email-published",
    when: "an officer's address in a response",
    flaws: {
      rows: { "3": { "Response and proposed action": "Ask Zoe at zoe.ohara@westmere.example for the map." } },
    },
    finds: [
      [
        "3",
        "D6",
        "3 would publish a person's email address in Response and proposed action. Take it out, or give a team's address instead.",
      ],
    ],
  },
  {
    code: "personal-email-published",
    when: "a person's address as the contact",
    flaws: { inquiry: { Contact: "Ben Okafor, ben.okafor@westmere.example" } },
    finds: [
      [
        "Inquiry",
        "B12",
        "Inquiry would publish a person's email address in Contact. Take it out, or give a team's address instead.",
      ],
    ],
  },
  {
    code: "personal-email-published",
    when: "a team's address",
    flaws: {
      rows: {
        "3": {
          "Response and proposed action":
            "Ask road.safety@westmere.example for the map, which is printed in May.",
        },
      },
    },
    finds: [],
  },
  {
    code: "personal-email-published",
    when: "an address in a row that is withheld",
    flaws: {
      rows: {
        "3": {
          "Response and proposed action": "Ask zoe.ohara@westmere.example for the map.",
          "Not for publication (reason)": "Schedule 12A, paragraph 1",
        },
      },
    },
    finds: [],
  },
  {
    code: "personal-number-published",
    when: "a pupil number",
    flaws: { rows: { "3": { "Six month progress update": "Pupil H801200001001 was helped." } } },
    finds: [
      [
        "3",
        "H6",
        "3 would publish a pupil's number (UPN) or a National Insurance number in Six month progress update. Take it out, and look whether the text says anything else by which somebody could be known.",
      ],
    ],
  },
  {
    code: "personal-number-published",
    when: "a number that only looks like one",
    flaws: { rows: { "3": { "Six month progress update": "Lamp B801200001001 is broken." } } },
    finds: [],
  },
  {
    code: "unsafe-link",
    when: "a link that runs a script",
    flaws: {
      rows: {
        "3": {
          "Response and proposed action": {
            text: "The map is here.",
            links: [{ text: "here", url: " java\nscript:alert(1)" }],
          },
        },
      },
    },
    finds: [
      [
        "3",
        "D6",
        "3 holds a link in Response and proposed action that is neither a web page nor an email address, and that readers cannot follow safely. Take it out, or link to a page that starts with https.",
      ],
    ],
  },
  {
    code: "unsafe-link",
    when: "a script written out",
    flaws: { inquiry: { Contact: "javascript:alert(1)" } },
    finds: [
      [
        "Inquiry",
        "B12",
        "Inquiry holds a link in Contact that is neither a web page nor an email address, and that readers cannot follow safely. Take it out, or link to a page that starts with https.",
      ],
    ],
  },
  {
    code: "unsafe-link",
    when: "a web page, a mail link and the word data",
    flaws: {
      rows: {
        "3": {
          "Response and proposed action": {
            text: "The map will be on our page. JavaScript: not needed. Data: five schools.",
            links: [
              { text: "page", url: "HTTPS://westmere.example" },
              { text: "mail", url: "mailto:roads@westmere.example" },
            ],
          },
        },
      },
    },
    finds: [],
  },
  {
    code: "sample-row-left",
    when: "the template's sample row",
    flaws: {
      versionControl: [
        {
          "Version No.": "e.g. FINAL 1.0",
          Changes: "Agreed by all Cabinet Members",
          "Name of response author": "Joe Bloggs",
        },
      ],
    },
    finds: [
      [
        "Version control",
        "A2",
        "Row 2 of Version control is the template's sample row (A2). Delete the row, so that it is not published as if it were a version.",
      ],
    ],
  },
  {
    code: "sample-row-left",
    when: "a person named Joe",
    flaws: {
      versionControl: [
        {
          "Version No.": "0.1",
          Changes: "First draft, e.g. of 2a",
          "Name of response author": "Joe Blogg-Hart",
        },
      ],
    },
    finds: [],
  },
];
