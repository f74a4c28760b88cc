import type { ColumnTemplate, InitialRow, Look } from "../core/model/template.ts";
import type { Tab } from "../core/model/workbook.ts";

/** Part of a tab, zero-based, ends excluded; what is absent reaches to the edge of the tab. */
export type Area = {
  readonly startRow?: number;
  readonly endRow?: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
};

/** A protection to draw: either people are warned, or only `editors` may change the area. */
export type ProtectionLayout = {
  readonly area: Area;
  readonly warningOnly: boolean;
  readonly open: readonly Area[];
  readonly editors: readonly string[];
  readonly description: string;
};

/** A colour to draw: `formula` is written for the first row of `areas`, as Sheets wants it. */
export type ColourLayout = {
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly look: Look;
};

/** A column to draw. `formula`, where there is one, stands in the header cell and yields the header. */
export type ColumnLayout = ColumnTemplate & { readonly look: Look; readonly formula?: string };

/** A tab with every name of a column turned into letters, ready to be drawn. */
export type TabLayout = {
  readonly title: string;
  readonly rows: number;
  readonly frozenColumns: number;
  readonly filter: boolean;
  readonly hidden: boolean;
  readonly columns: readonly ColumnLayout[];
  readonly protections: readonly ProtectionLayout[];
  readonly colours: readonly ColourLayout[];
  readonly initialRows: readonly InitialRow[];
};

export type TrackerLayout = {
  readonly version: number;
  readonly locale: string;
  readonly timeZone: string;
  readonly tabs: readonly TabLayout[];
};

/** A protection that a spreadsheet has. */
export type FoundProtection = Omit<ProtectionLayout, "description"> & { readonly id: number };

/** A colour that a spreadsheet has, at its place in the tab's order of colours. */
export type FoundColour = Omit<ColourLayout, "look"> & { readonly index: number };

/** A dropdown that a spreadsheet has in one cell. */
export type FoundDropdown = {
  readonly row: number;
  readonly column: number;
  readonly choices: readonly string[];
};

/** A tab as it stands. `headerNotes` are those of the first row. */
export type FoundTab = Tab & {
  readonly gridColumns: number;
  readonly hidden: boolean;
  readonly headerNotes: readonly string[];
  readonly protections: readonly FoundProtection[];
  readonly colours: readonly FoundColour[];
  readonly dropdowns: readonly FoundDropdown[];
};

/** A spreadsheet as it stands; `mark` tells which version of the template it was last brought to. */
export type FoundSpreadsheet = {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly mark: { readonly id: number; readonly version: string } | null;
  readonly tabs: readonly FoundTab[];
};

/** `tabId` is the id of the tab, of one that is added too; `tab` is its title. */
type InTab = { readonly tabId: number; readonly tab: string };

/** One thing that the automation puts right in what it owns. `replaces` is what stands there now, or null. */
export type Mend =
  | ({ readonly kind: "add-tab"; readonly layout: TabLayout } & InTab)
  | ({ readonly kind: "hide" } & InTab)
  | ({ readonly kind: "add-columns"; readonly count: number } & InTab)
  | ({
      readonly kind: "write-header";
      readonly row: number;
      readonly column: number;
      readonly header: ColumnLayout;
    } & InTab)
  | ({
      readonly kind: "protect";
      readonly protection: ProtectionLayout;
      readonly replaces: number | null;
    } & InTab)
  | ({ readonly kind: "colour"; readonly colour: ColourLayout; readonly replaces: number | null } & InTab)
  | { readonly kind: "mark"; readonly version: number; readonly replaces: number | null };

export type CreatedSpreadsheet = { readonly spreadsheetId: string; readonly url: string };

/** Makes and mends spreadsheets by the template. Throws PortError. */
export type TemplatePort = {
  /** One request makes the spreadsheet, one fills it. */
  readonly create: (layout: TrackerLayout, title: string) => Promise<CreatedSpreadsheet>;
  /** Fills one that was made and not filled: one request. */
  readonly fill: (created: FoundSpreadsheet, layout: TrackerLayout) => Promise<void>;
  /** One request. */
  readonly inspect: (spreadsheetId: string) => Promise<FoundSpreadsheet>;
  /** One request, applied whole or not at all. */
  readonly mend: (spreadsheetId: string, mends: readonly Mend[]) => Promise<void>;
};
