import { z } from "zod";
import type { TabName } from "./tabs.ts";

/** How much a finding matters: "must fix" stops publication. */
export const Severity = z.enum(["must fix", "should fix", "advice"]);
export type Severity = z.infer<typeof Severity>;

/**
 * What a check found, as data: which check, at which ref ("5a", "Inquiry", "Version control", "People" …)
 * and in which cell. `detail` carries what the words need and never changes from day to day while the cell
 * stays as it is.
 */
export type Finding = {
  readonly code: string;
  readonly severity: Severity;
  readonly ref: string;
  readonly tab: TabName;
  readonly cell: string;
  readonly detail: Readonly<Record<string, string>>;
};

/** A finding in words: `title` names the check, `message` says what is wrong and how to mend it. */
export type WordedFinding = Finding & { readonly title: string; readonly message: string };

/**
 * A row of the Checks tab, as it stands in the sheet. `shown` is the ref as the cell has it, which is how
 * people typed it; `ref` is the same as it should read. `firstSeen`: ISO date, or "" when it cannot be read.
 */
export type FindingRow = {
  readonly shown: string;
  readonly ref: string;
  readonly severity: string;
  readonly title: string;
  readonly message: string;
  readonly firstSeen: string;
};
