import type { TabName } from "./tabs.ts";

/** Text in a cell that another tab holds: the `show` column of the row whose `by` column equals ours. */
export type Lookup = { readonly tab: TabName; readonly by: string; readonly show: string };

/** What officers put into a cell. A choice outside the list is warned about, never refused. */
export type CellKind =
  | { readonly kind: "text" }
  | { readonly kind: "date" }
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  | { readonly kind: "lookup"; readonly lookup: Lookup };

/** One column of a tab. `width` in pixels; `note` is the help that hovers over the header. */
export type ColumnTemplate = {
  readonly header: string;
  readonly width: number;
  readonly note: string;
  readonly cell: CellKind;
};

/** How a coloured cell looks: colours as "#rrggbb"; weight and slant so that colour is never the only sign. */
export type Look = {
  readonly background: string;
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
};

/**
 * Colours `columns` where `when` holds. In `when`, "[Progress]" stands for that column's cell in the same
 * row, and "[Checks!Ref:Severity]" for those columns of another tab.
 */
export type ColourRule = {
  readonly columns: readonly string[];
  readonly when: string;
  readonly look: Look;
};

/**
 * Who may change what: nobody but the automation; anyone, after a warning; or anyone.
 * `open` names columns left out of a warning. Header rows of people's tabs always warn.
 */
export type Protection =
  | { readonly kind: "automation only" }
  | { readonly kind: "warning"; readonly open: readonly string[] }
  | { readonly kind: "none" };

/** A row the template starts with. `cell` and `note` are for the cells after the first, where they differ. */
export type InitialRow = {
  readonly values: readonly string[];
  readonly note?: string;
  readonly cell?: CellKind;
};

/** Whose cells a tab holds: the automation writes only to its own, and appends to "shared" ones. */
export type TabOwner = "people" | "automation" | "shared";

/** One tab as data. `rows` counts the header row; the header row is always frozen. */
export type TabTemplate = {
  readonly name: TabName;
  readonly title: string;
  readonly owner: TabOwner;
  readonly rows: number;
  readonly frozenColumns: number;
  readonly filter: boolean;
  readonly hidden: boolean;
  readonly columns: readonly ColumnTemplate[];
  readonly protection: Protection;
  readonly colours: readonly ColourRule[];
  readonly initialRows: readonly InitialRow[];
};

/** The whole spreadsheet template; `version` goes up whenever a tab changes. */
export type Template = {
  readonly version: number;
  readonly locale: string;
  readonly timeZone: string;
  /** How every header cell looks. */
  readonly headerLook: Look;
  readonly tabs: readonly TabTemplate[];
};
