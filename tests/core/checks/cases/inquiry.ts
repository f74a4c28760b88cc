import type { Formatting } from "../../../../src/core/model/formatting.ts";
import type { Content } from "../../../../src/core/model/history.ts";
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
  {
    code: "date-unreadable",
    when: "a date that can be guessed",
    flaws: { inquiry: { "Date agreed by Cabinet": "28 th April 2025" } },
    finds: [
      [
        "Inquiry",
        "B13",
        'Date agreed by Cabinet says "28 th April 2025", which is not a date that can be read. If you mean 28 April 2025, type it like that.',
      ],
    ],
  },
  {
    code: "date-unreadable",
    when: "a date that nobody can guess",
    flaws: { rows: { "3": { "Action due": "end of term" } } },
    finds: [
      [
        "3",
        "G6",
        'Action due says "end of term", which is not a date that can be read. Type day, month and year, such as 31 March 2025.',
      ],
    ],
  },
  {
    code: "date-unreadable",
    when: "a date with its weekday",
    flaws: { rows: { "3": { "Action due": "Tuesday 31st March 2026" } } },
    finds: [],
  },
  {
    code: "date-impossible",
    when: "a day that no month has",
    flaws: { rows: { "3": { "Action due": "31 June 2026" } } },
    finds: [
      [
        "3",
        "G6",
        'Action due says "31 June 2026", and there is no such date. Look at the day, the month and the year, and type it like 31 March 2025.',
      ],
    ],
  },
  {
    code: "date-impossible",
    when: "the last day of a leap February",
    flaws: { rows: { "3": { "Action due": "29/02/2028" } } },
    finds: [],
  },
  {
    code: "dates-out-of-order",
    when: "a Cabinet date before the report",
    flaws: { inquiry: { "Date agreed by Cabinet": "28 April 2024" }, versionControl: [] },
    finds: [
      [
        "Inquiry",
        "B13",
        "Date agreed by Cabinet (28 April 2024) lies before Report received (3 March 2025). Look at both dates, the years too, and mend the wrong one.",
      ],
    ],
  },
  {
    code: "dates-out-of-order",
    when: "a review before Cabinet's date",
    flaws: { inquiry: { "Progress review date": "28 October 2024" } },
    finds: [
      [
        "Inquiry",
        "B14",
        "Progress review date (28 October 2024) lies before Date agreed by Cabinet (28 April 2025). Look at both dates, the years too, and mend the wrong one.",
      ],
    ],
  },
  {
    code: "dates-out-of-order",
    when: "a notice before the report",
    flaws: { inquiry: { "Notice received": "1 March 2025" } },
    finds: [],
  },
  {
    code: "received-in-the-future",
    when: "a report of next year",
    flaws: { inquiry: { "Report received": "3 March 2026", "Date agreed by Cabinet": "" } },
    finds: [
      [
        "Inquiry",
        "B7",
        "Report received is 3 March 2026, a day that has not come yet. Enter the day it arrived: the time for the response begins then.",
      ],
    ],
  },
  {
    code: "received-in-the-future",
    when: "a report that came today",
    flaws: { today: "2025-03-03" },
    finds: [],
  },
  {
    code: "response-overdue",
    when: "a draft on the day after the last",
    flaws: { today: "2025-05-03", inquiry: { Status: "Draft Final" } },
    finds: [
      [
        "Inquiry",
        "B7",
        "The response was due on 2 May 2025 (two months beginning with the day the report arrived) and is not FINAL. Have it agreed and set Status to FINAL as soon as you can, and tell the committee when to expect it.",
      ],
    ],
  },
  {
    code: "response-overdue",
    when: "a FINAL response with two answers missing",
    flaws: { today: "2025-05-03", rows: { "3": { Agreed: "" }, "2a": { Agreed: "" } } },
    finds: [
      [
        "Inquiry",
        "B7",
        "The response was due on 2 May 2025 (two months beginning with the day the report arrived), and there is no answer to 2a and 3. Have the answer agreed as soon as you can, and tell the committee when to expect it.",
      ],
    ],
  },
  {
    code: "response-overdue",
    when: "a draft on the last day",
    flaws: { today: "2025-05-02", inquiry: { Status: "Draft" } },
    finds: [],
  },
  {
    code: "response-overdue",
    when: "a later date in Response due",
    flaws: { today: "2025-05-03", inquiry: { Status: "Draft", "Response due": "30 May 2025" } },
    finds: [],
  },
  {
    code: "cabinet-after-deadline",
    when: "a Cabinet meeting after the last day",
    flaws: { today: "2025-04-20", inquiry: { Status: "Draft", "Date agreed by Cabinet": "12 May 2025" } },
    finds: [
      [
        "Inquiry",
        "B13",
        "Cabinet's date, 12 May 2025, lies after the last day for the response, 2 May 2025 (two months beginning with the day the report arrived). Look for an earlier meeting, or tell the committee that the response will be late.",
      ],
    ],
  },
  {
    code: "cabinet-after-deadline",
    when: "a Cabinet meeting on the last day",
    flaws: { today: "2025-04-20", inquiry: { Status: "Draft", "Date agreed by Cabinet": "2 May 2025" } },
    finds: [],
  },
  {
    code: "final-without-date",
    when: "FINAL and no date",
    flaws: { inquiry: { "Date agreed by Cabinet": "" } },
    finds: [
      [
        "Inquiry",
        "B13",
        "Status is FINAL, but nothing says when Cabinet agreed. Enter the date of its meeting in Date agreed by Cabinet, or set Status back to Draft Final.",
      ],
    ],
  },
  {
    code: "final-without-date",
    when: "a draft without a date",
    flaws: { today: "2025-04-20", inquiry: { "Date agreed by Cabinet": "", Status: "Draft Final" } },
    finds: [],
  },
  {
    code: "final-before-cabinet",
    when: "FINAL on the day before Cabinet meets",
    flaws: { today: "2025-04-27" },
    finds: [
      [
        "Inquiry",
        "B10",
        "Status is FINAL, but Cabinet meets on 28 April 2025. Set Status back to Draft Final until it has agreed, or mend Date agreed by Cabinet.",
      ],
    ],
  },
  {
    code: "final-before-cabinet",
    when: "FINAL on the day Cabinet meets",
    flaws: { today: "2025-04-28" },
    finds: [],
  },
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
