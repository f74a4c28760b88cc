import type { CheckCase } from "./check-case.ts";

export const inquiryCases: readonly CheckCase[] = [
  {
    code: "fact-missing",
    when: "an inquiry without its committee",
    flaws: { inquiry: { "Select committee": "" } },
    finds: [
      [
        "Inquiry",
        "B3",
        'Select committee is not filled in. Enter it beside that name in the Inquiry tab; if the row is gone, add one named "Select committee".',
      ],
    ],
  },
  {
    code: "fact-missing",
    when: "no day from which the time runs",
    flaws: { inquiry: { "Report received": "" } },
    finds: [
      [
        "Inquiry",
        "B7",
        'Report received is not filled in. Enter it beside that name in the Inquiry tab; if the row is gone, add one named "Report received".',
      ],
    ],
  },
  {
    code: "fact-missing",
    when: "no report date for a partner authority",
    flaws: { inquiry: { "Report received": "", Recipient: "Partner authority" } },
    finds: [],
  },
  {
    code: "fact-missing",
    when: "an inquiry of which nothing is filled in",
    flaws: {
      inquiry: {
        "Inquiry title": "",
        "Select committee": "",
        "Responding body": "",
        Recipient: "",
        Status: "",
        "Report received": "",
      },
    },
    finds: [
      [
        "Inquiry",
        "B2",
        'Inquiry title is not filled in. Enter it beside that name in the Inquiry tab; if the row is gone, add one named "Inquiry title".',
      ],
      [
        "Inquiry",
        "B3",
        'Select committee is not filled in. Enter it beside that name in the Inquiry tab; if the row is gone, add one named "Select committee".',
      ],
      [
        "Inquiry",
        "B5",
        'Responding body is not filled in. Enter it beside that name in the Inquiry tab; if the row is gone, add one named "Responding body".',
      ],
      [
        "Inquiry",
        "B6",
        'Recipient is not filled in. Enter it beside that name in the Inquiry tab; if the row is gone, add one named "Recipient".',
      ],
      [
        "Inquiry",
        "B10",
        'Status is not filled in. Enter it beside that name in the Inquiry tab; if the row is gone, add one named "Status".',
      ],
      [
        "Inquiry",
        "B7",
        'Report received is not filled in. Enter it beside that name in the Inquiry tab; if the row is gone, add one named "Report received".',
      ],
    ],
  },
  {
    code: "fact-missing",
    when: "no report date beside a date in Response due",
    flaws: { inquiry: { "Report received": "", "Response due": "1 May 2025" } },
    finds: [],
  },
  {
    code: "lead-missing",
    when: "no lead officer",
    flaws: { inquiry: { "Lead senior officer": "" } },
    finds: [
      [
        "Inquiry",
        "B9",
        "Lead senior officer is not filled in. Enter one name beside it in the Inquiry tab, so that readers know whom to turn to.",
      ],
    ],
  },
  {
    code: "lead-missing",
    when: "no Cabinet Member for a health body",
    flaws: { inquiry: { "Lead Cabinet Member": "", Recipient: "NHS body" } },
    finds: [],
  },
  {
    code: "lead-missing",
    when: "no chair and no Cabinet Member, while nobody has said to whom it is put",
    flaws: { inquiry: { "Committee chair": "", "Lead Cabinet Member": "", Recipient: "" } },
    finds: [
      [
        "Inquiry",
        "B4",
        "Committee chair is not filled in. Enter one name beside it in the Inquiry tab, so that readers know whom to turn to.",
      ],
      [
        "Inquiry",
        "B8",
        "Lead Cabinet Member is not filled in. Enter one name beside it in the Inquiry tab, so that readers know whom to turn to.",
      ],
    ],
  },
  {
    code: "lead-missing",
    when: "no Cabinet Member for the Executive",
    flaws: { inquiry: { "Lead Cabinet Member": "" } },
    finds: [
      [
        "Inquiry",
        "B8",
        "Lead Cabinet Member is not filled in. Enter one name beside it in the Inquiry tab, so that readers know whom to turn to.",
      ],
    ],
  },
  {
    code: "contact-missing",
    when: "a published response without a contact",
    flaws: { inquiry: { Contact: "" } },
    finds: [
      [
        "Inquiry",
        "B12",
        "The response is to be published and gives no contact. Enter a team's address or telephone number beside Contact in the Inquiry tab, never a person's.",
      ],
    ],
  },
  {
    code: "contact-missing",
    when: "no contact before anything is published",
    flaws: { inquiry: { Contact: "", Publish: "No" } },
    finds: [],
  },
  {
    code: "contact-missing",
    when: "a contact",
    flaws: { inquiry: { Publish: "Yes", Contact: "01234 567890" } },
    finds: [],
  },
  {
    code: "recipient-not-in-list",
    when: "a recipient of somebody's own",
    flaws: { inquiry: { Recipient: "The mayor" } },
    finds: [
      [
        "Inquiry",
        "B6",
        'Recipient says "The mayor", which is not in its list. Choose Executive, Partner authority, NHS body, Crime and disorder partner or Combined authority.',
      ],
    ],
  },
  {
    code: "recipient-not-in-list",
    when: "a recipient in small letters",
    flaws: { inquiry: { Recipient: "executive" } },
    finds: [],
  },
  {
    code: "recipient-not-in-list",
    when: "a blank one, which is reported as missing",
    flaws: { inquiry: { Recipient: "" } },
    finds: [],
  },
  {
    code: "status-not-in-list",
    when: "a status of somebody's own",
    flaws: { inquiry: { Status: "Nearly there" } },
    finds: [
      [
        "Inquiry",
        "B10",
        'Status says "Nearly there", which is not in its list. Choose Draft, Draft Final or FINAL.',
      ],
    ],
  },
  {
    code: "status-not-in-list",
    when: "a status in small letters",
    flaws: { inquiry: { Status: "final" } },
    finds: [],
  },
  {
    code: "publish-not-in-list",
    when: '"Maybe" in Publish',
    flaws: { inquiry: { Publish: "Maybe" } },
    finds: [["Inquiry", "B11", 'Publish says "Maybe", which is not in its list. Choose Yes or No.']],
  },
  {
    code: "publish-not-in-list",
    when: "a plain No",
    flaws: { inquiry: { Publish: "no" } },
    finds: [],
  },
];
