import type { Workbook } from "../../src/core/model/workbook.ts";
import { synced } from "./plan.ts";
import { type Flaws, wellKeptWorkbook } from "./tracker-builder.ts";

/** The titles of the tabs that people fill in. */
const peoples = ["Inquiry", "Response", "People"];

/** A workbook after each state of its people's tabs was stamped as a version, in order. */
export function stampedInTurn(states: readonly Workbook[], at = "2025-11-20T09:00:00Z"): Workbook {
  const [first, ...later] = states;
  if (!first) throw new Error("there must be a state to stamp");
  return later.reduce(
    (workbook, state) => synced(withPeoplesTabs(workbook, state), { stampNow: true, at }),
    synced(first, { stampNow: true, at }),
  );
}

function withPeoplesTabs(workbook: Workbook, from: Workbook): Workbook {
  const tabs = workbook.tabs.map((tab) =>
    peoples.includes(tab.title) ? (from.tabs.find(({ title }) => title === tab.title) ?? tab) : tab,
  );
  return { ...workbook, tabs };
}

/** The well-kept tracker with its flaws, stamped once for each; its Version control holds stamped versions only. */
export function stampedTracker(...states: readonly Flaws[]): Workbook {
  return stampedInTurn(states.map((flaws) => wellKeptWorkbook({ versionControl: [], ...flaws })));
}

/** The workbook with a cell of a tab (row and column zero-based) typed anew. */
export function retyped(
  workbook: Workbook,
  title: string,
  row: number,
  column: number,
  text: string,
): Workbook {
  const tabs = workbook.tabs.map((tab) => {
    if (tab.title !== title) return tab;
    const rows = tab.rows.map((cells, at) => (at === row ? cells.with(column, { text, links: [] }) : cells));
    return { ...tab, rows };
  });
  return { ...workbook, tabs };
}
