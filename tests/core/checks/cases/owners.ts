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
    code: "people-missing",
    when: "owners and an empty People tab",
    flaws: { noPeople: true },
    finds: [
      [
        "People",
        "A2",
        "People names nobody, so no owner can be checked or reminded. Add everyone who is named in Inquiry and Response, with post, kind and email.",
      ],
    ],
  },
  {
    code: "people-missing",
    when: "one person in People",
    flaws: { addPeople: [{ Name: "Una Cole", Post: "Clerk", Kind: "Clerk" }] },
    finds: [],
  },
  {
    code: "person-duplicate",
    when: "one name on two rows, once with its title",
    flaws: {
      addPeople: [
        { Name: "Ada  MARSH", Post: "Cabinet Member", Kind: "Cabinet Member", Email: "a@westmere.example" },
      ],
    },
    finds: [
      [
        "People",
        "A5",
        "Ada MARSH is in People more than once: rows 2 and 5. Keep one row, or tell two people of one name apart by adding a middle name or a team to Name.",
      ],
    ],
  },
  {
    code: "person-duplicate",
    when: "two people with one surname",
    flaws: { addPeople: [{ Name: "Eve Marsh", Post: "Clerk", Kind: "Clerk", Email: "e@westmere.example" }] },
    finds: [],
  },
  {
    code: "person-kind-not-in-list",
    when: "a kind of somebody's own",
    flaws: { people: { "Ben Okafor": { Kind: "Director" } } },
    finds: [
      [
        "People",
        "C3",
        'Ben Okafor has the kind "Director" in People. Choose Cabinet Member, Senior officer, Officer, Partner or Clerk in C3.',
      ],
    ],
  },
  {
    code: "person-kind-not-in-list",
    when: "no kind",
    flaws: { people: { "Ben Okafor": { Kind: "" } } },
    finds: [
      [
        "People",
        "C3",
        "Ben Okafor has no kind in People. Choose Cabinet Member, Senior officer, Officer, Partner or Clerk in C3.",
      ],
    ],
  },
  {
    code: "person-kind-not-in-list",
    when: "a kind in small letters",
    flaws: { people: { "Ben Okafor": { Kind: "senior officer" } } },
    finds: [],
  },
  {
    code: "email-malformed",
    when: "two addresses in one cell",
    flaws: { people: { "Ben Okafor": { Email: "ben@westmere.example; b@westmere.example" } } },
    finds: [
      [
        "People",
        "D3",
        '"ben@westmere.example; b@westmere.example" in D3 of People is not one email address, so Ben Okafor cannot be reminded. Enter one address, such as name@council.gov.uk.',
      ],
    ],
  },
  {
    code: "email-malformed",
    when: "an apostrophe in an address",
    flaws: { people: { "Zoë O'Hara": { Email: "z.o'hara@westmere.gov.uk" } } },
    finds: [],
  },
];
