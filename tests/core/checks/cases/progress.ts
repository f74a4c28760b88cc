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
    code: "no-but-actioned",
    when: 'a refused row that is "actioned"',
    flaws: {
      rows: {
        "2b": {
          "Six month progress update":
            "This recommendation has been actioned. It was discussed at each group, and the majority did not support it.",
          Progress: "On track",
        },
      },
    },
    finds: [
      [
        "2b",
        "H5",
        '2b is answered No, and yet Six month progress update says "This recommendation has been actioned". Say what was done instead and that the recommendation was not agreed; or, if Cabinet has changed its mind, change Agreed.',
      ],
    ],
  },
  {
    code: "no-but-actioned",
    when: "a refused row that is Complete",
    flaws: { rows: { "2b": { "Six month progress update": "Nothing further.", Progress: "Complete" } } },
    finds: [
      [
        "2b",
        "I5",
        '2b is answered No, and yet Progress says "Complete". Say what was done instead and that the recommendation was not agreed; or, if Cabinet has changed its mind, change Agreed.',
      ],
    ],
  },
  {
    code: "no-but-actioned",
    when: "a dated action in place of a refused one",
    flaws: {
      rows: {
        "2b": {
          "Action due": "1 October 2025",
          "Six month progress update": "Completed: a charity was asked and lends helmets.",
          Progress: "Complete",
        },
      },
    },
    finds: [],
  },
  {
    code: "no-but-actioned",
    when: "a refusal that stands",
    flaws: {
      rows: {
        "2b": {
          "Six month progress update": "This has not been actioned, because the grant is unchanged.",
          Progress: "No longer feasible",
        },
      },
    },
    finds: [],
  },
  {
    code: "actioned-in-the-future",
    when: '"actioned" before the summer term',
    flaws: {
      rows: {
        "1": {
          "Six month progress update":
            "This recommendation has been actioned. Six schools take part. It is expected that this will conclude in the summer term.",
        },
      },
    },
    finds: [
      [
        "1",
        "H2",
        '1 says "This recommendation has been actioned", and yet there is work to come: "It is expected that this will conclude in the summer term". Say what is done and what is left, and choose On track until nothing is.',
      ],
    ],
  },
  {
    code: "actioned-in-the-future",
    when: '"actioned" and a plan',
    flaws: {
      rows: {
        "1": {
          "Six month progress update":
            "These recommendation have been actioned. Due to the pressures on inset days We plan to take advantage of the summer term conference.",
        },
      },
    },
    finds: [
      [
        "1",
        "H2",
        '1 says "These recommendation have been actioned", and yet there is work to come: "Due to the pressures on inset days We plan to take advantage…". Say what is done and what is left, and choose On track until nothing is.',
      ],
    ],
  },
  {
    code: "actioned-in-the-future",
    when: "Complete and work to come",
    flaws: { rows: { "1": { "Twelve month progress update": "Three lamps still to be put up." } } },
    finds: [
      [
        "1",
        "J2",
        '1 says "Complete", and yet there is work to come: "Three lamps still to be put up". Say what is done and what is left, and choose On track until nothing is.',
      ],
    ],
  },
  {
    code: "actioned-in-the-future",
    when: "a finished process, told in the present",
    flaws: {
      rows: {
        "1": {
          "Six month progress update":
            "Actioned. The toolkit is up to date. Processes have changed to ensure the toolkit is removed when guidance changes.",
        },
      },
    },
    finds: [],
  },
  {
    code: "actioned-in-the-future",
    when: "a finished first phase",
    flaws: {
      rows: {
        "3": {
          "Six month progress update":
            "The first phase has been completed. The second will conclude in the summer term.",
          Progress: "On track",
        },
      },
    },
    finds: [],
  },
  {
    code: "progress-contradicted",
    when: 'Delayed beside "actioned"',
    flaws: { rows: { "3": { "Six month progress update": "This recommendation has been implemented." } } },
    finds: [
      [
        "3",
        "I6",
        '3 is marked Delayed, but its update says "This recommendation has been implemented". Mend Progress or the update.',
      ],
    ],
  },
  {
    code: "progress-contradicted",
    when: "a standing promise On track",
    flaws: {
      rows: { "3": { "Six month progress update": "Actioned. The map is current.", Progress: "On track" } },
    },
    finds: [],
  },
];
