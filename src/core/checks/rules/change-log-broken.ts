import { tabTitles } from "../../model/tabs.ts";
import type { Check } from "../check.ts";

export const changeLogBroken: Check = {
  code: "change-log-broken",
  severity: "must fix",
  title: "Change log altered",
  run: ({ history: { brokenAt } }) =>
    brokenAt === null
      ? []
      : [
          {
            ref: tabTitles.changeLog,
            tab: "changeLog",
            cell: `A${brokenAt}`,
            detail: { row: `${brokenAt}` },
          },
        ],
  message: ({ detail }) =>
    `Somebody altered the Change log: from row ${detail.row} on it is not as it was written. Bring it back with File, Version history, and tell the Monitoring Officer if nobody knows why.`,
};
