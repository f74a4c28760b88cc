import type { CheckCase } from "./check-case.ts";

export const claimsCases: readonly CheckCase[] = [
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
    code: "no-but-actioned",
    when: "a dated action, and the refused recommendation called actioned all the same",
    flaws: {
      rows: {
        "2b": {
          "Action due": "1 October 2025",
          "Six month progress update": "A charity was asked.",
          "Twelve month progress update": "Actioned at a cost of £3.5 thousand...",
        },
      },
    },
    finds: [
      [
        "2b",
        "J5",
        '2b is answered No, and yet Twelve month progress update says "Actioned at a cost of £3.5 thousand". Say what was done instead and that the recommendation was not agreed; or, if Cabinet has changed its mind, change Agreed.',
      ],
    ],
  },
  {
    code: "no-but-actioned",
    when: "a refused row that is called done, with no date",
    flaws: { rows: { "2b": { "Six month progress update": "Completed; a charity lends helmets." } } },
    finds: [
      [
        "2b",
        "H5",
        '2b is answered No, and yet Six month progress update says "Completed". Say what was done instead and that the recommendation was not agreed; or, if Cabinet has changed its mind, change Agreed.',
      ],
    ],
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
    code: "actioned-in-the-future",
    when: "work to come that a later update no longer speaks of",
    flaws: {
      rows: {
        "1": {
          "Six month progress update": "Actioned. Six lamps will be installed in May.",
          "Twelve month progress update": "Actioned. All lamps burn.",
        },
      },
    },
    finds: [],
  },
  {
    code: "actioned-in-the-future",
    when: "a claim and a plan with their stops left out",
    flaws: {
      rows: {
        "3": {
          "Six month progress update":
            "Actioned at £3.5 thousand... Six lamps of 2.5 metres will be installed...",
        },
      },
    },
    finds: [
      [
        "3",
        "H6",
        '3 says "Actioned at £3.5 thousand", and yet there is work to come: "Six lamps of 2.5 metres will be installed". Say what is done and what is left, and choose On track until nothing is.',
      ],
    ],
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
  {
    code: "progress-contradicted",
    when: "a claim that the later update makes",
    flaws: {
      rows: {
        "3": { "Twelve month progress update": "Implemented at £3.5 thousand...", Progress: "Paused" },
      },
    },
    finds: [
      [
        "3",
        "I6",
        '3 is marked Paused, but its update says "Implemented at £3.5 thousand". Mend Progress or the update.',
      ],
    ],
  },
  {
    code: "progress-contradicted",
    when: "a claim that a later update takes back",
    flaws: {
      rows: {
        "3": {
          "Six month progress update": "Actioned.",
          "Twelve month progress update": "The map was withdrawn.",
        },
      },
    },
    finds: [],
  },
];
