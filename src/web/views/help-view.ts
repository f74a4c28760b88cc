import { h } from "../dom.ts";
import type { View } from "../page.ts";

const steps = [
  [
    "Sheet",
    "is the response as officers edit it. Checks, at the right, lists what is to be mended; a click goes to the cell. The checks run by themselves as soon as you pause.",
  ],
  [
    "Tracker",
    "is the menu that the sheet has at Google: check now, stamp a version without waiting, preview tonight's mail, publish.",
  ],
  ["Mail", "shows every message as its reader sees it, and those that the next run would send."],
  ["Published", "shows what the public reads."],
  ["Activity", "tells what the automation did, with each plan as data."],
  ["The clock", "at the top moves the day: reminders go out on the way, and what is overdue is marked."],
  ["You are", "chooses in whose name you edit. Open a second window to be two people at once."],
] as const;

const keys = [
  [
    "Arrows, Tab, Enter",
    "move; with Shift they draw a range, with Ctrl they go to the edge of what is filled",
  ],
  ["F2, Enter, double click", "edit a cell; typing replaces what is in it"],
  ["Alt+Enter", "a new line within a cell"],
  ["Escape", "leaves a cell as it was"],
  ["Alt+↓", "opens the choices of a cell"],
  ["Delete", "empties the selected cells"],
  ["Ctrl+C, Ctrl+X, Ctrl+V", "copy, cut and paste, also to and from other spreadsheets"],
  ["Ctrl+Z, Ctrl+Y", "undo and redo your own edits; what others have changed since stays"],
  ["Home, End, Ctrl+Home, Ctrl+End", "go to the ends of the row and of the sheet"],
  ["Shift+Space, Ctrl+Space, Ctrl+A", "select the row, the column, everything"],
  ["Shift+F10", "opens the Edit menu: insert, delete and sort rows, change a column's width"],
  ["F6, Shift+F6", "go to the next and the last part of the page"],
  ["Escape, then Tab", "leaves the grid"],
] as const;

const limits = [
  "Colour rules are worked out here when they are formulas of the kind that the template uses; the page says when a tab has others.",
  "Links in cells are shown as text. Charts, filters, comments and merged cells are not shown.",
  "At Google the checks run when the sheet's own trigger or the schedule calls them; here they run when you pause.",
];

/** Tells how to use the page, and what differs from the real thing. */
export function createHelpView(): View {
  const element = h(
    "section",
    { class: "view help", id: "view-help", "aria-labelledby": "help-title", tabindex: "0" },
    h("h2", { id: "help-title" }, "Help"),
    h(
      "p",
      {},
      "Everything here runs on this machine: a stand-in for Google, the real automation, and a clock to move. Nothing is sent to anybody.",
    ),
    h("dl", { class: "steps" }, ...steps.flatMap(([name, says]) => [h("dt", {}, name), h("dd", {}, says)])),
    h("h3", {}, "Keys in the sheet"),
    h(
      "dl",
      { class: "keys" },
      ...keys.flatMap(([name, says]) => [h("dt", {}, h("kbd", {}, name)), h("dd", {}, says)]),
    ),
    h("h3", {}, "What differs from the spreadsheet you know"),
    h("ul", {}, ...limits.map((limit) => h("li", {}, limit))),
  );
  return { element };
}
