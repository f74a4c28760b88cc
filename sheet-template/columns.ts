import type { CellKind, ColumnTemplate, TabTemplate } from "../src/core/model/template.ts";

const text: CellKind = { kind: "text" };
export const date: CellKind = { kind: "date" };

/** A cell with a dropdown. */
export function choice(choices: readonly string[]): CellKind {
  return { kind: "choice", choices };
}

/** A column's width in pixels, the note on its header, and what its cells hold: plain text if nothing is said. */
type About = readonly [width: number, note: string, cell?: CellKind];

/** The columns of a tab, in the order of `headers`. */
export function columnsOf<Header extends string>(
  headers: readonly Header[],
  about: Readonly<Record<Header, About>>,
): readonly ColumnTemplate[] {
  return headers.map((header) => {
    const [width, note, cell = text] = about[header];
    return { header, width, note, cell };
  });
}

/** What the tabs that only the automation writes have in common. */
export const automationTab = {
  owner: "automation",
  rows: 500,
  frozenColumns: 0,
  filter: false,
  hidden: false,
  protection: { kind: "automation only" },
  colours: [],
  initialRows: [],
} as const satisfies Partial<TabTemplate>;
