import type { CheckCase } from "./check-case.ts";

export const peopleCases: readonly CheckCase[] = [
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
    code: "people-missing",
    when: "an empty People tab while nobody owns anything",
    flaws: {
      noPeople: true,
      inquiry: { "Lead Cabinet Member": "", "Lead senior officer": "" },
      rows: {
        "1": { "Responsible Cabinet Member": "", "Senior Responsible Officer": "" },
        "2": { "Responsible Cabinet Member": "", "Senior Responsible Officer": "" },
        "3": { "Responsible Cabinet Member": "", "Senior Responsible Officer": "" },
        "2b": { "Responsible Cabinet Member": "", "Senior Responsible Officer": "" },
      },
    },
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
    code: "person-duplicate",
    when: "one post on three rows without names",
    flaws: {
      addPeople: [
        { Name: "", Post: "Planner", Kind: "Officer", Email: "1@westmere.example" },
        { Name: "", Post: "PLANNER", Kind: "Officer", Email: "2@westmere.example" },
        { Name: "", Post: "Planner", Kind: "Officer", Email: "3@westmere.example" },
      ],
    },
    finds: [
      [
        "People",
        "B6",
        "PLANNER is in People more than once: rows 5, 6 and 7. Keep one row, or tell two people of one name apart by adding a middle name or a team to Name.",
      ],
      [
        "People",
        "B7",
        "Planner is in People more than once: rows 5, 6 and 7. Keep one row, or tell two people of one name apart by adding a middle name or a team to Name.",
      ],
    ],
  },
  {
    code: "person-duplicate",
    when: "a name that reads like somebody's post, and rows with neither",
    flaws: {
      addPeople: [
        { Name: "Planner", Post: "Clerk" },
        { Name: "", Post: "Planner" },
        { Email: "a@westmere.example" },
        { Email: "b@westmere.example" },
      ],
    },
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
    code: "person-kind-not-in-list",
    when: "a post without a name and without a kind",
    flaws: { addPeople: [{ Name: "", Post: "Planner" }] },
    finds: [
      [
        "People",
        "C5",
        "Planner has no kind in People. Choose Cabinet Member, Senior officer, Officer, Partner or Clerk in C5.",
      ],
    ],
  },
  {
    code: "person-kind-not-in-list",
    when: "a row with neither name nor post",
    flaws: { addPeople: [{ Email: "a@westmere.example" }] },
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
  {
    code: "email-malformed",
    when: "words beside a post without a name, and beside nobody",
    flaws: { addPeople: [{ Post: "Planner", Email: "ask him" }, { Email: "none" }] },
    finds: [
      [
        "People",
        "D5",
        '"ask him" in D5 of People is not one email address, so Planner cannot be reminded. Enter one address, such as name@council.gov.uk.',
      ],
      [
        "People",
        "D6",
        '"none" in D6 of People is not one email address. Enter one address, such as name@council.gov.uk.',
      ],
    ],
  },
  {
    code: "email-malformed",
    when: "no address",
    flaws: { people: { "Ben Okafor": { Email: "" } } },
    finds: [],
  },
];
