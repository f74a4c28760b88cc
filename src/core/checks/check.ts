import type { Temporal } from "temporal-polyfill";
import type { Finding, Severity } from "../model/finding.ts";
import type { History } from "../model/history.ts";
import type { Tracker } from "../model/tracker.ts";

/** What every check may look at. `today` is the date in Europe/London. */
export type Inspection = {
  readonly tracker: Tracker;
  readonly history: History;
  readonly today: Temporal.PlainDate;
};

/** Where a check found something: a finding without what the check itself says of it. */
export type Spot = Omit<Finding, "code" | "severity">;

/** One rule, in one file, with one page in docs/checks: what it looks for and what it says. */
export type Check = {
  readonly code: string;
  readonly severity: Severity;
  /** A few words, unique among the checks: the "Check" column of the Checks tab. */
  readonly title: string;
  readonly run: (inspection: Inspection) => readonly Spot[];
  /** What is wrong and how to mend it, as a clerk would say it to a colleague. */
  readonly message: (spot: Spot) => string;
};
