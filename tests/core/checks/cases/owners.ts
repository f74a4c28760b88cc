import type { CheckCase } from "./check-case.ts";

export const ownersCases: readonly CheckCase[] = [
  {
    code: "cabinet-member-missing",
    when: "a row without a Cabinet Member",
    flaws: { rows: { "3": { "Responsible Cabinet Member": "" } } },
    finds: [
      [
        "3",
        "E6",
        "3 names no Cabinet Member. Enter one name in Responsible Cabinet Member, as it stands in People.",
      ],
    ],
  },
  {
    code: "cabinet-member-missing",
    when: "a part whose stem names one",
    flaws: { rows: { "2a": { "Responsible Cabinet Member": "" } } },
    finds: [],
  },
  {
    code: "cabinet-member-missing",
    when: "a response by a health body",
    flaws: { inquiry: { Recipient: "NHS body" }, rows: { "3": { "Responsible Cabinet Member": "" } } },
    finds: [],
  },
  {
    code: "cabinet-member-missing",
    when: "a row without one while nobody has said to whom it is put",
    flaws: { inquiry: { Recipient: "" }, rows: { "3": { "Responsible Cabinet Member": "" } } },
    finds: [
      [
        "3",
        "E6",
        "3 names no Cabinet Member. Enter one name in Responsible Cabinet Member, as it stands in People.",
      ],
    ],
  },
  {
    code: "cabinet-member-missing",
    when: "a part whose stem names none either",
    flaws: {
      rows: {
        "2": { "Responsible Cabinet Member": "" },
        "2a": { "Responsible Cabinet Member": "" },
        "2b": { "Responsible Cabinet Member": "Ada Marsh" },
      },
    },
    finds: [
      [
        "2a",
        "E4",
        "2a names no Cabinet Member. Enter one name in Responsible Cabinet Member, as it stands in People.",
      ],
    ],
  },
  {
    code: "cabinet-member-missing",
    when: "a stem whose parts name their own",
    flaws: {
      rows: {
        "2": { "Responsible Cabinet Member": "" },
        "2a": { "Responsible Cabinet Member": "Ada Marsh" },
        "2b": { "Responsible Cabinet Member": "Ada Marsh" },
      },
    },
    finds: [],
  },
  {
    code: "cabinet-member-missing",
    when: "a row with words in Ref",
    flaws: { addRows: [{ Ref: "Four" }] },
    finds: [
      [
        "Four",
        "E7",
        "Four names no Cabinet Member. Enter one name in Responsible Cabinet Member, as it stands in People.",
      ],
    ],
  },
  {
    code: "officer-missing",
    when: "a row without an officer",
    flaws: { rows: { "3": { "Senior Responsible Officer": "" } } },
    finds: [
      [
        "3",
        "F6",
        "3 names no officer. Enter one name in Senior Responsible Officer, as it stands in People.",
      ],
    ],
  },
  {
    code: "officer-missing",
    when: "a part whose stem names one",
    flaws: { rows: { "2b": { "Senior Responsible Officer": "" } } },
    finds: [],
  },
  {
    code: "cabinet-member-unknown",
    when: "a Cabinet Member whom People does not list",
    flaws: { rows: { "1": { "Responsible Cabinet Member": "Cllr Sam Reed" } } },
    finds: [
      [
        "1",
        "E2",
        '1 names "Cllr Sam Reed" in Responsible Cabinet Member, and People has nobody of that name. Write the name as it stands in People, or add the person there.',
      ],
    ],
  },
  {
    code: "cabinet-member-unknown",
    when: "a title with a surname",
    flaws: { rows: { "1": { "Responsible Cabinet Member": "COUNCILLOR  MARSH" } } },
    finds: [],
  },
  {
    code: "cabinet-member-unknown",
    when: "an unknown officer",
    flaws: { rows: { "3": { "Senior Responsible Officer": "Lee Park, Head of Walking" } } },
    finds: [],
  },
  {
    code: "cabinet-member-unknown",
    when: "a placeholder, which is reported as such",
    flaws: { rows: { "3": { "Responsible Cabinet Member": "TBC" } } },
    finds: [],
  },
  {
    code: "cabinet-member-unknown",
    when: "anybody while People is empty, which is reported as such",
    flaws: { noPeople: true },
    finds: [],
  },
  {
    code: "cabinet-member-unknown",
    when: "a surname that two people share",
    flaws: {
      addPeople: [
        { Name: "Cllr Eve Marsh", Post: "Leader", Kind: "Cabinet Member", Email: "e@westmere.example" },
      ],
      rows: { "1": { "Responsible Cabinet Member": "Cllr Marsh" } },
    },
    finds: [
      [
        "1",
        "E2",
        '1 names "Cllr Marsh" in Responsible Cabinet Member, and People has several rows that fit. Write the name as it stands in People, or add the person there.',
      ],
    ],
  },
  {
    code: "officer-unknown",
    when: "an officer whom People does not list",
    flaws: { rows: { "3": { "Senior Responsible Officer": "Lee Park, Head of Walking" } } },
    finds: [
      [
        "3",
        "F6",
        '3 names "Lee Park, Head of Walking" in Senior Responsible Officer, and People has nobody of that name or post. Write the name as it stands in People, or add the person there.',
      ],
    ],
  },
  {
    code: "officer-unknown",
    when: "a post that two people hold",
    flaws: {
      addPeople: [
        { Name: "Lee Park", Post: "Road Safety Manager", Kind: "Officer", Email: "lee@westmere.example" },
      ],
      rows: { "3": { "Senior Responsible Officer": "Road Safety Manager" } },
    },
    finds: [
      [
        "3",
        "F6",
        '3 names "Road Safety Manager" in Senior Responsible Officer, and People has several rows that fit. Write the name as it stands in People, or add the person there.',
      ],
    ],
  },
  {
    code: "officer-unknown",
    when: "a name that stands twice in People, which is reported there",
    flaws: {
      addPeople: [{ Name: "Ben Okafor", Post: "Planner", Kind: "Officer", Email: "b2@westmere.example" }],
    },
    finds: [],
  },
  {
    code: "officer-unknown",
    when: "a post instead of a name",
    flaws: { rows: { "3": { "Senior Responsible Officer": "head of highways\nand transport" } } },
    finds: [],
  },
  {
    code: "officer-unknown",
    when: "an unknown Cabinet Member",
    flaws: { rows: { "1": { "Responsible Cabinet Member": "Cllr Sam Reed" } } },
    finds: [],
  },
  {
    code: "officer-unknown",
    when: "a lead officer whom People does not list",
    flaws: { inquiry: { "Lead senior officer": "Lee Park" } },
    finds: [
      [
        "Inquiry",
        "B9",
        'Inquiry names "Lee Park" in Lead senior officer, and People has nobody of that name or post. Write the name as it stands in People, or add the person there.',
      ],
    ],
  },
  {
    code: "two-owners",
    when: "one person with two posts",
    flaws: {
      rows: { "3": { "Senior Responsible Officer": "Zoë O'Hara Road Safety Manager and SEN Manager" } },
    },
    finds: [
      [
        "3",
        "F6",
        '3 names two people or posts in Senior Responsible Officer: "Zoë O\'Hara Road Safety Manager and SEN Manager". Leave the one who answers for it, and name the other in the response; if it is one post, write it just so in People.',
      ],
    ],
  },
  {
    code: "two-owners",
    when: "two people",
    flaws: { rows: { "3": { "Senior Responsible Officer": "Ben Okafor / Zoe O’Hara" } } },
    finds: [
      [
        "3",
        "F6",
        '3 names two people or posts in Senior Responsible Officer: "Ben Okafor / Zoe O’Hara". Leave the one who answers for it, and name the other in the response; if it is one post, write it just so in People.',
      ],
    ],
  },
  {
    code: "two-owners",
    when: "two Cabinet Members, one of them unknown",
    flaws: { inquiry: { "Lead Cabinet Member": "Cllr Ada Marsh & Cllr Sam Reed" } },
    finds: [
      [
        "Inquiry",
        "B8",
        'Inquiry names two people or posts in Lead Cabinet Member: "Cllr Ada Marsh & Cllr Sam Reed". Leave the one who answers for it, and name the other in the response; if it is one post, write it just so in People.',
      ],
    ],
  },
  {
    code: "two-owners",
    when: 'a post with "and" in it that People does not list',
    flaws: {
      people: { "Ben Okafor": { Post: "Director" } },
      rows: { "1": { "Senior Responsible Officer": "Ben Okafor, Head of Highways and Transport" } },
    },
    finds: [],
  },
  {
    code: "two-owners",
    when: "a Cabinet Member with two titles",
    flaws: {
      rows: {
        "1": { "Responsible Cabinet Member": "Cllr Ada Marsh, Deputy Leader and Cabinet Member for Streets" },
      },
    },
    finds: [],
  },
  {
    code: "two-owners",
    when: "somebody whom People does not list",
    flaws: { rows: { "3": { "Senior Responsible Officer": "Lee Park" } } },
    finds: [],
  },
  {
    code: "owner-kind-mismatch",
    when: "an officer as Cabinet Member",
    flaws: { rows: { "1": { "Responsible Cabinet Member": "Ben Okafor" } } },
    finds: [
      [
        "1",
        "E2",
        "1 has Ben Okafor in Responsible Cabinet Member, but People says Senior officer. Move the name to the right column, or mend Kind in People.",
      ],
    ],
  },
  {
    code: "owner-kind-mismatch",
    when: "a partner as the one responsible",
    flaws: { people: { "Zoë O'Hara": { Kind: "Partner" } } },
    finds: [],
  },
  {
    code: "owner-kind-mismatch",
    when: "a Cabinet Member as officer, known by the post alone",
    flaws: {
      addPeople: [{ Name: "", Post: "Deputy Mayor", Kind: "Cabinet Member", Email: "m@westmere.example" }],
      rows: { "1": { "Senior Responsible Officer": "Deputy Mayor" } },
    },
    finds: [
      [
        "1",
        "F2",
        "1 has Deputy Mayor in Senior Responsible Officer, but People says Cabinet Member. Move the name to the right column, or mend Kind in People.",
      ],
    ],
  },
  {
    code: "owner-kind-mismatch",
    when: "an owner of no kind, and one whom People does not list",
    flaws: {
      people: { "Ben Okafor": { Kind: "" } },
      rows: {
        "1": { "Responsible Cabinet Member": "Ben Okafor" },
        "3": { "Responsible Cabinet Member": "Lee Park" },
      },
    },
    finds: [],
  },
  {
    code: "owner-without-email",
    when: "an owner without an address",
    flaws: { people: { "Ben Okafor": { Email: "" } } },
    finds: [
      [
        "People",
        "D3",
        "Ben Okafor is named in 1, 2 and Inquiry and has no email in People, so no reminder can be sent. Enter a work address in D3.",
      ],
    ],
  },
  {
    code: "owner-without-email",
    when: "somebody who owns nothing",
    flaws: { addPeople: [{ Name: "Una Cole", Post: "Clerk", Kind: "Clerk" }] },
    finds: [],
  },
  {
    code: "owner-without-email",
    when: "an owner known by the post alone",
    flaws: {
      addPeople: [{ Name: "", Post: "Chief Constable", Kind: "Partner" }],
      rows: { "3": { "Senior Responsible Officer": "Chief Constable" } },
    },
    finds: [
      [
        "People",
        "D5",
        "Chief Constable is named in 3 and has no email in People, so no reminder can be sent. Enter a work address in D5.",
      ],
    ],
  },
  {
    code: "owner-without-post",
    when: "an officer without a post",
    flaws: { people: { "Zoë O'Hara": { Post: "" } } },
    finds: [
      [
        "People",
        "B4",
        "Zoë O'Hara is named in 2b and 3 and has no post in People. Enter the post in B4: junior staff are published by post only.",
      ],
    ],
  },
  {
    code: "owner-without-post",
    when: "a Cabinet Member without a portfolio",
    flaws: { people: { "Cllr Ada Marsh": { Post: "" } } },
    finds: [],
  },
  {
    code: "owner-without-post",
    when: "somebody who is named as Cabinet Member alone",
    flaws: {
      people: { "Zoë O'Hara": { Post: "" } },
      rows: {
        "1": { "Responsible Cabinet Member": "Zoë O'Hara" },
        "3": { "Senior Responsible Officer": "Ben Okafor" },
        "2b": { "Senior Responsible Officer": "Ben Okafor" },
      },
    },
    finds: [],
  },
];
