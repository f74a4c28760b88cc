import type { CheckCase } from "./check-case.ts";

export const answersCases: readonly CheckCase[] = [
  {
    code: "answer-missing",
    when: "a part without an answer",
    flaws: { rows: { "2a": { Agreed: "" } } },
    finds: [["2a", "C4", "2a has no answer. Choose Yes, Partly or No in Agreed."]],
  },
  {
    code: "answer-missing",
    when: "a stem, which needs none",
    flaws: { rows: { "2": { Agreed: "" } } },
    finds: [],
  },
  {
    code: "answer-not-in-list",
    when: "an answer of somebody's own",
    flaws: { rows: { "3": { Agreed: "Yes, in\nprinciple" } } },
    finds: [
      [
        "3",
        "C6",
        '3 is answered "Yes, in principle". Choose Yes, Partly or No in Agreed, and put anything more into Response and proposed action.',
      ],
    ],
  },
  {
    code: "answer-not-in-list",
    when: "an answer in small letters",
    flaws: { rows: { "3": { Agreed: " yes." } } },
    finds: [],
  },
  {
    code: "answer-not-in-list",
    when: "a row without an answer, which is reported as such",
    flaws: { rows: { "3": { Agreed: "" } } },
    finds: [],
  },
  {
    code: "response-missing",
    when: "an accepted row without a response",
    flaws: { rows: { "1": { "Response and proposed action": "" } } },
    finds: [
      [
        "1",
        "D2",
        "1 has no response. Say in Response and proposed action what will be done, by whom and by when.",
      ],
    ],
  },
  {
    code: "response-missing",
    when: "a refused row without a response",
    flaws: { rows: { "2b": { "Response and proposed action": "" } } },
    finds: [["2b", "D5", "2b has no response. Say in Response and proposed action why it is not agreed."]],
  },
  {
    code: "response-missing",
    when: "a stem, which needs none",
    flaws: { rows: { "2": { "Response and proposed action": "" } } },
    finds: [],
  },
  {
    code: "response-missing",
    when: "a partly accepted row without a response",
    flaws: { rows: { "2a": { "Response and proposed action": "" } } },
    finds: [
      [
        "2a",
        "D4",
        "2a has no response. Say in Response and proposed action which part is agreed and what will be done, and why not the rest.",
      ],
    ],
  },
  {
    code: "response-missing",
    when: "a row with neither answer nor response",
    flaws: { rows: { "1": { Agreed: "", "Response and proposed action": "" } } },
    finds: [
      [
        "1",
        "D2",
        "1 has no response. Say in Response and proposed action what will be done, by whom and by when.",
      ],
    ],
  },
  {
    code: "reason-missing",
    when: "a No that only refuses",
    flaws: {
      rows: { "2b": { "Response and proposed action": "Cabinet is unable to support this recommendation." } },
    },
    finds: [["2b", "D5", "2b is answered No and gives no reason. Say why in Response and proposed action."]],
  },
  {
    code: "reason-missing",
    when: "a Partly that only accepts",
    flaws: { rows: { "2a": { "Response and proposed action": "Partly agreed." } } },
    finds: [
      [
        "2a",
        "D4",
        "2a is answered Partly and gives no reason. Say why in Response and proposed action, and which part is agreed.",
      ],
    ],
  },
  {
    code: "reason-missing",
    when: "a No with a short reason",
    flaws: { rows: { "2b": { "Response and proposed action": "Not agreed: the grant excludes it." } } },
    finds: [],
  },
  {
    code: "reason-missing",
    when: "a No without a response, which is reported as such",
    flaws: { rows: { "2b": { "Response and proposed action": "" } } },
    finds: [],
  },
  {
    code: "reason-missing",
    when: "a Yes that only accepts",
    flaws: { rows: { "3": { "Response and proposed action": "Agreed." } } },
    finds: [],
  },
  {
    code: "reason-missing",
    when: "a stem that only refuses",
    flaws: { rows: { "2": { Agreed: "No", "Response and proposed action": "Rejected." } } },
    finds: [],
  },
  {
    code: "answer-contradicted",
    when: "a Yes whose response refuses",
    flaws: {
      rows: {
        "3": {
          "Response and proposed action":
            "Cabinet is unable to support this recommendation. A map would cost £20,000 a year.",
        },
      },
    },
    finds: [
      [
        "3",
        "C6",
        '3 is answered Yes, but its response says "Cabinet is unable to support this recommendation". Change Agreed, or the words in Response and proposed action.',
      ],
    ],
  },
  {
    code: "answer-contradicted",
    when: "a No whose response accepts",
    flaws: {
      rows: {
        "2b": {
          "Response and proposed action":
            "Cabinet accepts this recommendation. Helmets will be bought in May.",
        },
      },
    },
    finds: [
      [
        "2b",
        "C5",
        '2b is answered No, but its response says "Cabinet accepts this recommendation". Change Agreed, or the words in Response and proposed action.',
      ],
    ],
  },
  {
    code: "answer-contradicted",
    when: "a Yes with a limit",
    flaws: {
      rows: {
        "3": {
          "Response and proposed action":
            "The Council cannot accept this recommendation in full by 2026, but will publish half of the map.",
        },
      },
    },
    finds: [],
  },
  {
    code: "answer-contradicted",
    when: "a No that supports the aim",
    flaws: {
      rows: {
        "2b": {
          "Response and proposed action":
            "Cabinet supports the aim of safer cycling. The grant may not be spent on equipment.",
        },
      },
    },
    finds: [],
  },
  {
    code: "answer-contradicted",
    when: "a refusal behind other words, with its stops left out",
    flaws: {
      rows: {
        "3": {
          "Response and proposed action":
            "Thank you. We cannot support this recommendation at £3.5 million!!",
        },
      },
    },
    finds: [
      [
        "3",
        "C6",
        '3 is answered Yes, but its response says "We cannot support this recommendation at £3.5 million". Change Agreed, or the words in Response and proposed action.',
      ],
    ],
  },
  {
    code: "answer-contradicted",
    when: "a Partly whose response accepts and refuses",
    flaws: {
      rows: {
        "2a": {
          "Response and proposed action":
            "Cabinet accepts this recommendation. The trust cannot support this recommendation.",
        },
      },
    },
    finds: [],
  },
  {
    code: "vague-promise",
    when: "a Yes that only accepts",
    flaws: {
      rows: {
        "3": { "Response and proposed action": "Cabinet accepts this recommendation.", "Action due": "" },
      },
    },
    finds: [
      [
        "3",
        "D6",
        '3 is answered Yes, but "Cabinet accepts this recommendation." names no action and no date. Say in Response and proposed action what will be done, and by when in Action due.',
      ],
    ],
  },
  {
    code: "vague-promise",
    when: "a Yes that considers in due course",
    flaws: {
      rows: {
        "3": {
          "Response and proposed action": "Accepted. Officers will consider options for a map in due course.",
          "Action due": "",
        },
      },
    },
    finds: [
      [
        "3",
        "D6",
        '3 is answered Yes, but "Accepted. Officers will consider options for a map in due…" names no action and no date. Say in Response and proposed action what will be done, and by when in Action due.',
      ],
    ],
  },
  {
    code: "vague-promise",
    when: "a bare acceptance with a date",
    flaws: { rows: { "3": { "Response and proposed action": "Accepted by Cabinet." } } },
    finds: [],
  },
  {
    code: "vague-promise",
    when: "an action without a date",
    flaws: {
      rows: {
        "3": {
          "Response and proposed action": "Agreed. The Road Safety team will publish a map.",
          "Action due": "",
        },
      },
    },
    finds: [],
  },
  {
    code: "vague-promise",
    when: "a Yes without a response, which is reported as such",
    flaws: { rows: { "3": { "Response and proposed action": "", "Action due": "" } } },
    finds: [],
  },
  {
    code: "vague-promise",
    when: "a Partly that only accepts",
    flaws: { rows: { "2a": { "Response and proposed action": "Partly agreed.", "Action due": "" } } },
    finds: [],
  },
  {
    code: "placeholder-left",
    when: '"TBC" in place of an officer',
    flaws: { rows: { "3": { "Senior Responsible Officer": "TBC" } } },
    finds: [
      [
        "3",
        "F6",
        '3 still says "TBC" in Senior Responsible Officer. Put in what belongs there, or leave the cell blank.',
      ],
    ],
  },
  {
    code: "placeholder-left",
    when: "a gap left in a sentence",
    flaws: { rows: { "1": { "Response and proposed action": "The lamps will be lit by [insert date]." } } },
    finds: [
      [
        "1",
        "D2",
        '1 still says "The lamps will be lit by [insert date]." in Response and proposed action. Put in what belongs there, or leave the cell blank.',
      ],
    ],
  },
  {
    code: "placeholder-left",
    when: "words about what is to follow",
    flaws: {
      rows: {
        "1": {
          "Response and proposed action": "A second set of lamps is to follow in 2026 if the money allows.",
        },
      },
    },
    finds: [],
  },
  {
    code: "placeholder-left",
    when: "TBC and dots, a hundred characters in all",
    flaws: {
      rows: {
        "3": {
          "Committee assessment":
            "TBC.................................................................................................",
        },
      },
    },
    finds: [
      [
        "3",
        "K6",
        '3 still says "TBC.........................................................…" in Committee assessment. Put in what belongs there, or leave the cell blank.',
      ],
    ],
  },
  {
    code: "placeholder-left",
    when: "TBC and more dots than that",
    flaws: {
      rows: {
        "3": {
          "Committee assessment":
            "TBC..................................................................................................",
        },
      },
    },
    finds: [],
  },
  {
    code: "placeholder-left",
    when: "TBC in a column with a check of its own",
    flaws: { rows: { "3": { Agreed: "TBC", Progress: "TBC", "Action due": "TBC" } } },
    finds: [],
  },
];
