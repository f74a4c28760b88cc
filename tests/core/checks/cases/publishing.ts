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
    code: "personal-email-published",
    when: "a mail link to a person, among others",
    flaws: {
      rows: {
        "3": {
          "Response and proposed action": {
            text: "Ask Zoe for the map",
            links: [
              { text: "Ask", url: "https://westmere.example/map" },
              { text: "Zoe", url: "MAILTO:zoe.ohara@westmere.example" },
              { text: "map", url: "mailto:roads.team@westmere.example" },
            ],
          },
        },
      },
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
    when: "an address within a web address, and one in a column that is not published",
    flaws: {
      rows: {
        "3": {
          Ref: "3",
          "Response and proposed action": {
            text: "The map is here.",
            links: [{ text: "here", url: "https://westmere.example/?to=mailto:zoe.ohara@westmere.example" }],
          },
        },
      },
      addRows: [{ Ref: "zoe.ohara@westmere.example" }],
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
    code: "personal-number-published",
    when: "a National Insurance number in the inquiry",
    flaws: { inquiry: { Contact: "AB 12 34 56 C" } },
    finds: [
      [
        "Inquiry",
        "B12",
        "Inquiry would publish a pupil's number (UPN) or a National Insurance number in Contact. Take it out, and look whether the text says anything else by which somebody could be known.",
      ],
    ],
  },
  {
    code: "personal-number-published",
    when: "a pupil number in a row that is withheld",
    flaws: {
      rows: {
        "3": {
          "Six month progress update": "Pupil H801200001001 was helped.",
          "Not for publication (reason)": "Schedule 12A, paragraph 1",
        },
      },
    },
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
    code: "unsafe-link",
    when: "a link of its own in People",
    flaws: {
      people: {
        "Ben Okafor": {
          Post: {
            text: "Head of Highways and Transport",
            links: [
              { text: "Head", url: "file:///c:/heads" },
              { text: "of", url: "https://westmere.example" },
            ],
          },
        },
      },
    },
    finds: [
      [
        "People",
        "B3",
        "People holds a link in Post, B3 that is neither a web page nor an email address, and that readers cannot follow safely. Take it out, or link to a page that starts with https.",
      ],
    ],
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
  {
    code: "sample-row-left",
    when: "the template's author, whatever the version",
    flaws: { versionControl: [{ "Version No.": "0.1", "Name of response author": "(Joe Bloggs)" }] },
    finds: [
      [
        "Version control",
        "A2",
        "Row 2 of Version control is the template's sample row (A2). Delete the row, so that it is not published as if it were a version.",
      ],
    ],
  },
];
