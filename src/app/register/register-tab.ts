import type { CellKind, Look } from "../../core/model/template.ts";
import type { TrackerLayout } from "../../ports/template.ts";

/** The title of the register's spreadsheet, by which it is found again, and of its one tab. */
export const registerTitle = "Scrutiny register";
export const registerTab = "Trackers";

type Column = {
  readonly header: string;
  readonly width: number;
  readonly note: string;
  readonly cell?: CellKind;
};

const date: CellKind = { kind: "date" };

/** The columns of the register. */
export const registerColumns = [
  { header: "Inquiry", width: 320, note: "The title in the tracker." },
  { header: "Select committee", width: 200, note: "The committee that made the recommendations." },
  { header: "Status", width: 110, note: "Draft, Draft Final or FINAL, as the tracker says." },
  { header: "State", width: 120, note: "Whether the automation looks after it." },
  { header: "Recommendations", width: 140, note: "Rows that want an answer." },
  { header: "Answered", width: 100, note: "How many of them have Yes, Partly or No." },
  { header: "Complete", width: 100, note: "How many of them are Complete." },
  { header: "Overdue", width: 90, note: "Actions, and the response itself, whose day has passed." },
  { header: "Must fix", width: 90, note: "Findings that stop publication." },
  { header: "Should fix", width: 100, note: "Other findings that want mending." },
  { header: "Last version", width: 120, note: "The version that was stamped last." },
  { header: "Stamped", width: 130, note: "The day it was stamped.", cell: date },
  { header: "Last published", width: 130, note: "The version that was published last." },
  { header: "Since", width: 130, note: "Since when it has been as State says.", cell: date },
  { header: "What stands in the way", width: 420, note: "What to mend; then it goes on by itself." },
  { header: "Spreadsheet", width: 380, note: "The tracker. The automation knows the row by this." },
] as const satisfies readonly Column[];
export type RegisterColumn = (typeof registerColumns)[number]["header"];

const look: Look = { background: "#1d3557", text: "#ffffff", bold: true };
const text: CellKind = { kind: "text" };

/** The register's spreadsheet, which only `automation` may change. */
export function layOutRegister(automation: string): TrackerLayout {
  const columns = registerColumns.map(({ header, width, note, ...rest }) => {
    const cell = "cell" in rest ? rest.cell : text;
    return { header, width, note, cell, look };
  });
  const description = "The register is written by the automation";
  const lock = { area: {}, warningOnly: false, open: [], editors: [automation], description };
  const tab = {
    title: registerTab,
    rows: 200,
    frozenColumns: 1,
    filter: true,
    hidden: false,
    columns,
    protections: [lock],
    colours: [],
    initialRows: [],
  };
  return { version: 1, locale: "en_GB", timeZone: "Europe/London", tabs: [tab] };
}
