import type { CheckCase } from "./check-case.ts";

export const datesCases: readonly CheckCase[] = [
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
    code: "date-unreadable",
    when: "every date of the inquiry",
    flaws: {
      inquiry: {
        "Report received": "spring",
        "Notice received": "then",
        "Response due": "soon",
        "Date agreed by Cabinet": "summer",
        "Progress review date": "autumn",
      },
    },
    finds: [
      [
        "Inquiry",
        "B7",
        'Report received says "spring", which is not a date that can be read. Type day, month and year, such as 31 March 2025.',
      ],
      [
        "Inquiry",
        "B14",
        'Notice received says "then", which is not a date that can be read. Type day, month and year, such as 31 March 2025.',
      ],
      [
        "Inquiry",
        "B15",
        'Response due says "soon", which is not a date that can be read. Type day, month and year, such as 31 March 2025.',
      ],
      [
        "Inquiry",
        "B13",
        'Date agreed by Cabinet says "summer", which is not a date that can be read. Type day, month and year, such as 31 March 2025.',
      ],
      [
        "Inquiry",
        "B16",
        'Progress review date says "autumn", which is not a date that can be read. Type day, month and year, such as 31 March 2025.',
      ],
    ],
  },
  {
    code: "date-unreadable",
    when: "a day that no month has, which is reported as such",
    flaws: { rows: { "3": { "Action due": "31 June 2026" } } },
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
    code: "date-impossible",
    when: "a day that no month has, in the inquiry",
    flaws: { inquiry: { "Notice received": "30 February 2025" } },
    finds: [
      [
        "Inquiry",
        "B14",
        'Notice received says "30 February 2025", and there is no such date. Look at the day, the month and the year, and type it like 31 March 2025.',
      ],
    ],
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
    code: "dates-out-of-order",
    when: "a last day before the report",
    flaws: { inquiry: { "Response due": "2 March 2025" } },
    finds: [
      [
        "Inquiry",
        "B14",
        "Response due (2 March 2025) lies before Report received (3 March 2025). Look at both dates, the years too, and mend the wrong one.",
      ],
    ],
  },
  {
    code: "dates-out-of-order",
    when: "everything on one day",
    flaws: {
      inquiry: {
        "Report received": "28 April 2025",
        "Response due": "28 April 2025",
        "Progress review date": "28 April 2025",
      },
    },
    finds: [],
  },
  {
    code: "dates-out-of-order",
    when: "dates of which one cannot be read",
    flaws: { inquiry: { "Date agreed by Cabinet": "spring", "Progress review date": "28 October 2024" } },
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
    code: "received-in-the-future",
    when: "a notice of tomorrow",
    flaws: { inquiry: { "Notice received": "21 November 2025" } },
    finds: [
      [
        "Inquiry",
        "B14",
        "Notice received is 21 November 2025, a day that has not come yet. Enter the day it arrived: the time for the response begins then.",
      ],
    ],
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
    code: "response-overdue",
    when: "a date in Response due that has passed, and one answer missing in two rows",
    flaws: {
      today: "2025-04-02",
      inquiry: { Status: "Draft", "Response due": "1 April 2025" },
      rows: { "3": { Agreed: "" } },
      addRows: [{ Ref: "3" }],
    },
    finds: [
      [
        "Inquiry",
        "B14",
        "The response was due on 1 April 2025 (the date in Response due), and there is no answer to 3. Have the answer agreed as soon as you can, and tell the committee when to expect it.",
      ],
    ],
  },
  {
    code: "response-overdue",
    when: "a notice that was later, and a draft",
    flaws: {
      today: "2025-05-13",
      inquiry: { Status: "Draft", "Notice received": "12 March 2025", Recipient: "Combined authority" },
    },
    finds: [
      [
        "Inquiry",
        "B7",
        "The response was due on 11 May 2025 (two months beginning with the day the notice arrived) and is not FINAL. Have it agreed and set Status to FINAL as soon as you can, and tell the committee when to expect it.",
      ],
    ],
  },
  {
    code: "response-overdue",
    when: "a FINAL response with every answer",
    flaws: { today: "2025-05-03" },
    finds: [],
  },
  {
    code: "response-overdue",
    when: "a partner authority, for which there is no last day",
    flaws: { inquiry: { Status: "Draft", Recipient: "Partner authority" } },
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
    code: "cabinet-after-deadline",
    when: "a late meeting at which the response was agreed",
    flaws: { today: "2025-05-20", inquiry: { "Date agreed by Cabinet": "12 May 2025" } },
    finds: [],
  },
  {
    code: "cabinet-after-deadline",
    when: "no date, and no last day",
    flaws: { inquiry: { Status: "Draft", "Date agreed by Cabinet": "" } },
    finds: [],
  },
  {
    code: "cabinet-after-deadline",
    when: "a partner authority, for which there is no last day",
    flaws: {
      inquiry: { Status: "Draft", Recipient: "Partner authority", "Date agreed by Cabinet": "12 May 2025" },
    },
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
    code: "final-without-date",
    when: "FINAL and a date that cannot be read, which is reported as such",
    flaws: { inquiry: { "Date agreed by Cabinet": "spring" } },
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
    code: "final-before-cabinet",
    when: "a draft before Cabinet meets",
    flaws: { today: "2025-04-20", inquiry: { Status: "Draft Final" } },
    finds: [],
  },
  {
    code: "final-before-cabinet",
    when: "FINAL without a date, which is reported as such",
    flaws: { inquiry: { "Date agreed by Cabinet": "" } },
    finds: [],
  },
];
