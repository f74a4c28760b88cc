import { planFor } from "../../tests/support/plan.ts";
import { type Row, takeTurns } from "../row.ts";
import { answerOf, workbookOf } from "./large-tracker.ts";

/** All of the core for one sync (intake, checks, changes, plan), beside parsing the same answer as JSON. */
export function coreTime(rows: number, runs: number): Row {
  return {
    id: `core-${rows}`,
    heading: "core",
    name: `the plan of a first sync, ${rows.toLocaleString("en-GB")} rows`,
    against: "JSON.parse of the same API answer",
    series: { of: "core", size: rows },
    measure: async () => {
      const workbook = workbookOf(rows);
      const answer = answerOf(workbook);
      planFor(workbook, { stampNow: true });
      return takeTurns(
        runs,
        () => planFor(workbook, { stampNow: true }),
        () => JSON.parse(answer),
      );
    },
  };
}
