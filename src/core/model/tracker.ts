import type { Temporal } from "temporal-polyfill";
import type { FindingRow } from "./finding.ts";
import type { Baseline, ChangeLogRow, PendingState, PublishedRow } from "./history.ts";
import type { InquiryFact, PeopleColumn, ResponseColumn, TabName, VersionControlColumn } from "./tabs.ts";
import type { Answer, PersonKind, Progress, Recipient, Status, YesNo } from "./vocabulary.ts";
import type { Cell, Fence } from "./workbook.ts";

/** A date cell, read as people write dates in Britain. */
export type DateReading =
  | { readonly kind: "blank" }
  | { readonly kind: "date"; readonly date: Temporal.PlainDate }
  | { readonly kind: "unreadable"; readonly text: string; readonly suggestion?: Temporal.PlainDate }
  | { readonly kind: "impossible"; readonly text: string };

/** A cell whose text should be one of a closed list: `value` is null when blank or not in the list. */
export type Choice<T> = { readonly text: string; readonly value: T | null };

/** A cell with its place, for findings: `a1` as people write it, "D7". */
export type PlacedCell = Cell & { readonly a1: string };

/** A recommendation's reference: `{ number: 2, letter: "a" }` is "2a". */
export type Ref = { readonly number: number; readonly letter: string };

/**
 * One row of the Response tab. A recommendation is one row, or one row a lettered part; a row with the
 * bare number above its parts is the stem. `label` is the ref as it should read ("2a"), or the text of a
 * malformed ref, or "row 9" where there is none.
 */
export type Recommendation = {
  readonly row: number;
  readonly label: string;
  readonly ref: Ref | null;
  readonly isStem: boolean;
  readonly cells: Readonly<Record<ResponseColumn, PlacedCell>>;
  readonly agreed: Choice<Answer>;
  readonly progress: Choice<Progress>;
  readonly actionDue: DateReading;
  readonly merged: boolean;
};

/** The Inquiry tab: every fact's cell, and the ones that are more than words already read. */
export type Inquiry = {
  readonly cells: Readonly<Record<InquiryFact, PlacedCell>>;
  readonly recipient: Choice<Recipient>;
  readonly status: Choice<Status>;
  readonly publish: Choice<YesNo>;
  readonly reportReceived: DateReading;
  readonly noticeReceived: DateReading;
  readonly responseDue: DateReading;
  readonly agreedByCabinet: DateReading;
  readonly progressReview: DateReading;
};

/** One row of the People tab. */
export type Person = {
  readonly row: number;
  readonly name: string;
  readonly post: string;
  readonly kind: Choice<PersonKind>;
  readonly email: string;
  readonly cells: Readonly<Record<PeopleColumn, PlacedCell>>;
};

/** A row of Version control as it stands, whoever wrote it. */
export type VersionRow = {
  readonly row: number;
  readonly number: string;
  readonly changes: string;
  readonly author: string;
  readonly date: DateReading;
  readonly cells: Readonly<Record<VersionControlColumn, PlacedCell>>;
};

/** Where each tab stands in the spreadsheet: its id, how many of its rows are filled, how many there are. */
export type TabPlace = { readonly id: number; readonly filledRows: number; readonly gridRows: number };

/** Everything that one read of a well-formed tracker tells. */
export type Tracker = {
  readonly spreadsheetId: string;
  readonly title: string;
  readonly places: Readonly<Record<TabName, TabPlace>>;
  readonly inquiry: Inquiry;
  readonly recommendations: readonly Recommendation[];
  readonly people: readonly Person[];
  readonly versions: readonly VersionRow[];
  /** The headers of Version control in the order of the sheet, "" for a column of people's own. */
  readonly versionColumns: readonly (VersionControlColumn | "")[];
  readonly standing: readonly FindingRow[];
  readonly changeLog: readonly ChangeLogRow[];
  /** What was published, oldest first. */
  readonly published: readonly PublishedRow[];
  readonly baseline: Baseline;
  readonly pending: PendingState;
  readonly fences: readonly Fence[];
};
