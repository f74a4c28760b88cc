import type {
  InquiryFact,
  PeopleColumn,
  ResponseColumn,
  VersionControlColumn,
} from "../../src/core/model/tabs.ts";

type ColumnOf = {
  readonly response: ResponseColumn;
  readonly versionControl: VersionControlColumn;
  readonly people: PeopleColumn;
};

/** The tabs of people's that hold one thing a row. */
export type TableTab = keyof ColumnOf;

/** A row by its headers; what is not named is left blank. Every value is what a person types. */
export type Row<Tab extends TableTab> = Readonly<Partial<Record<ColumnOf[Tab], string>>>;

/** The first row whose `column` shows `value`. */
type Find<Tab extends TableTab> = { readonly column: ColumnOf[Tab]; readonly value: string };

type EditOf<Tab extends TableTab> =
  | {
      readonly kind: "set";
      readonly tab: Tab;
      readonly find: Find<Tab>;
      readonly column: ColumnOf[Tab];
      readonly value: string;
    }
  /** Types rows below the last filled one. `key` names the column that tells one row from another. */
  | {
      readonly kind: "add";
      readonly tab: Tab;
      readonly key: ColumnOf[Tab];
      readonly rows: readonly Row<Tab>[];
    }
  | { readonly kind: "delete"; readonly tab: Tab; readonly find: Find<Tab> };

/** One thing that a person does to the sheet, told by its meaning and not by its place. */
export type Edit =
  | { readonly kind: "fact"; readonly name: InquiryFact; readonly value: string }
  | EditOf<"response">
  | EditOf<"versionControl">
  | EditOf<"people">;

/**
 * What one person does in one sitting, and why. `at` is London local time, "2018-07-10T10:05"; `by` is an
 * address of the People tab. No edits: a day on which only the automation looks.
 */
export type Step = {
  readonly at: string;
  readonly by: string;
  readonly because: string;
  readonly edits: readonly Edit[];
};

export type Act = { readonly title: string; readonly steps: readonly Step[] };

/** Fills in one fact of the inquiry. */
export function fact(name: InquiryFact, value: string): Edit {
  return { kind: "fact", name, value };
}

/** Fills in cells of one recommendation's row. */
export function fill(ref: string, cells: Row<"response">): readonly Edit[] {
  const columns = Object.entries(cells) as [ResponseColumn, string][];
  return columns.map(([column, value]) => ({
    kind: "set",
    tab: "response",
    find: { column: "Ref", value: ref },
    column,
    value,
  }));
}
