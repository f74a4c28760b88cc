import type { CheckCase } from "./check-case.ts";

export const progressCases: readonly CheckCase[] = [
  {
    code: "progress-not-in-list",
    when: "progress of somebody's own",
    flaws: { rows: { "3": { Progress: "Amber" } } },
    finds: [
      [
        "3",
        "I6",
        '3 has the progress "Amber". Choose Not started, On track, Delayed, Complete, Paused or No longer feasible in Progress, and put the rest into the update.',
      ],
    ],
  },
  {
    code: "progress-not-in-list",
    when: "progress in capitals",
    flaws: { rows: { "3": { Progress: "DELAYED" } } },
    finds: [],
  },
  {
    code: "progress-missing",
    when: "an update without progress",
    flaws: { rows: { "3": { Progress: "" } } },
    finds: [
      [
        "3",
        "I6",
        "3 has an update and no progress beside it. Choose one in Progress, so that members see at a glance how it stands.",
      ],
    ],
  },
  {
    code: "progress-missing",
    when: "a refused row without either",
    flaws: { rows: { "2b": { Progress: "" } } },
    finds: [],
  },
  {
    code: "progress-missing",
    when: "a stem with an update",
    flaws: { rows: { "2": { "Six month progress update": "Begun." } } },
    finds: [],
  },
  {
    code: "progress-missing",
    when: "progress of somebody's own, which is reported as such",
    flaws: { rows: { "3": { Progress: "Amber" } } },
    finds: [],
  },
  {
    code: "complete-without-update",
    when: "Complete and no word of it",
    flaws: { rows: { "1": { "Six month progress update": "" } } },
    finds: [
      [
        "1",
        "H2",
        "1 is marked Complete and no update says what was done. Write it in Six month progress update, so that the committee can judge it.",
      ],
    ],
  },
  {
    code: "complete-without-update",
    when: "Complete with a twelve month update",
    flaws: {
      rows: {
        "1": { "Six month progress update": "", "Twelve month progress update": "The lamps were lit." },
      },
    },
    finds: [],
  },
  {
    code: "complete-without-update",
    when: "a row without an update that is not Complete",
    flaws: { rows: { "3": { "Six month progress update": "" } } },
    finds: [],
  },
  {
    code: "action-overdue",
    when: "an action whose day has passed",
    flaws: { rows: { "3": { "Action due": "19 November 2025" } } },
    finds: [
      [
        "3",
        "G6",
        "The action of 3 was due on 19 November 2025 and is not marked Complete. Set Progress if it is done; otherwise agree a new date, enter it in Action due and say why in the update.",
      ],
    ],
  },
  {
    code: "action-overdue",
    when: "an action that is due today",
    flaws: { rows: { "3": { "Action due": "20 November 2025" } } },
    finds: [],
  },
  {
    code: "action-overdue",
    when: "an action that its update calls done, with no progress",
    flaws: {
      rows: {
        "3": {
          "Action due": "19 November 2025",
          Progress: "",
          "Six month progress update": "Completed in October.",
        },
      },
    },
    finds: [],
  },
  {
    code: "action-overdue",
    when: "an action that is called done while Progress says that it is not",
    flaws: {
      rows: {
        "3": {
          "Action due": "19 November 2025",
          Progress: "On track",
          "Six month progress update": "Completed in October.",
        },
      },
    },
    finds: [
      [
        "3",
        "G6",
        "The action of 3 was due on 19 November 2025 and is not marked Complete. Set Progress if it is done; otherwise agree a new date, enter it in Action due and say why in the update.",
      ],
    ],
  },
  {
    code: "action-overdue",
    when: "an action that can no longer be done",
    flaws: { rows: { "3": { "Action due": "19 November 2025", Progress: "No longer feasible" } } },
    finds: [],
  },
  {
    code: "action-overdue",
    when: "an action that one of its updates calls done, with no progress",
    flaws: {
      rows: {
        "3": {
          "Action due": "19 November 2025",
          Progress: "",
          "Six month progress update": "Completed in October.",
          "Twelve month progress update": "The map is still read.",
        },
      },
    },
    finds: [],
  },
  {
    code: "action-overdue",
    when: "an action with no progress and an update that calls nothing done",
    flaws: { rows: { "3": { "Action due": "19 November 2025", Progress: "" } } },
    finds: [
      [
        "3",
        "G6",
        "The action of 3 was due on 19 November 2025 and is not marked Complete. Set Progress if it is done; otherwise agree a new date, enter it in Action due and say why in the update.",
      ],
    ],
  },
  {
    code: "progress-review-overdue",
    when: "a row without its six month update",
    flaws: { rows: { "3": { "Six month progress update": "" } } },
    finds: [
      [
        "3",
        "H6",
        "3 has no six month progress update, which was due on 28 October 2025. Ask its owner to say there what has happened and what is left to do.",
      ],
    ],
  },
  {
    code: "progress-review-overdue",
    when: "a row without its twelve month update",
    flaws: {
      today: "2026-04-29",
      rows: {
        "2a": { "Twelve month progress update": "All but one school." },
        "3": { "Action due": "1 May 2026" },
      },
    },
    finds: [
      [
        "3",
        "J6",
        "3 has no twelve month progress update, which was due on 28 April 2026. Ask its owner to say there what has happened and what is left to do.",
      ],
    ],
  },
  {
    code: "progress-review-overdue",
    when: "the last day of six months",
    flaws: { today: "2025-10-28", rows: { "3": { "Six month progress update": "" } } },
    finds: [],
  },
  {
    code: "progress-review-overdue",
    when: "a review date still to come",
    flaws: {
      inquiry: { "Progress review date": "3 December 2025" },
      rows: { "3": { "Six month progress update": "" } },
    },
    finds: [],
  },
  {
    code: "progress-review-overdue",
    when: "a finished action without its six month update, a year on",
    flaws: {
      today: "2026-04-29",
      rows: {
        "1": { "Six month progress update": "" },
        "3": { Progress: "No longer feasible", "Six month progress update": "" },
        "2a": { "Twelve month progress update": "x" },
      },
    },
    finds: [
      [
        "1",
        "H2",
        "1 has no six month progress update, which was due on 28 October 2025. Ask its owner to say there what has happened and what is left to do.",
      ],
      [
        "3",
        "H6",
        "3 has no six month progress update, which was due on 28 October 2025. Ask its owner to say there what has happened and what is left to do.",
      ],
    ],
  },
  {
    code: "progress-review-overdue",
    when: "a finished action without a twelve month update, and one with it alone",
    flaws: {
      today: "2026-04-29",
      rows: {
        "3": { Progress: "No longer feasible" },
        "2a": { "Six month progress update": "", "Twelve month progress update": "All but one school." },
      },
    },
    finds: [],
  },
  {
    code: "progress-review-overdue",
    when: "the last day of twelve months",
    flaws: { today: "2026-04-28", rows: {} },
    finds: [],
  },
  {
    code: "progress-review-overdue",
    when: "a draft, and a refusal",
    flaws: { inquiry: { Status: "Draft" }, rows: { "3": { "Six month progress update": "" } } },
    finds: [],
  },
];
