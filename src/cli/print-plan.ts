import { Temporal } from "temporal-polyfill";
import type { Version } from "../core/model/history.ts";
import { longDate } from "../core/model/long-date.ts";
import type { StandingFinding, SyncPlan } from "../core/model/plan.ts";

/** What a person reads of a plan, line by line; `done` tells a performed plan from a dry run. */
export function planLines(plan: SyncPlan, done: boolean): readonly string[] {
  return [...findingLines(plan.findings), "", ...versionLines(plan, done), ...writeLines(plan, done)];
}

const order = ["must fix", "should fix", "advice"] as const;

/** The findings by severity, each with its cell. */
export function findingLines(findings: readonly StandingFinding[]): readonly string[] {
  if (findings.length === 0) return ["No findings: the sheet is well kept."];
  return order.flatMap((severity) => {
    const some = findings.filter((finding) => finding.severity === severity);
    if (some.length === 0) return [];
    return [
      `${severity} (${some.length})`,
      ...some.map((finding) => `  ${finding.cell.padEnd(4)} ${finding.message}`),
    ];
  });
}

function versionLines({ stamp, changes, waiting, latest }: SyncPlan, done: boolean): readonly string[] {
  if (stamp) return [`${done ? "Stamped" : "Would stamp"} ${versionLine(stamp)}`];
  const at = latest ? `Latest version: ${versionLine(latest)}` : "No version yet.";
  if (changes.length === 0) return [at, "Nothing has changed since."];
  const count = changes.length === 1 ? "1 change waits." : `${changes.length} changes wait.`;
  return [at, `${count} ${waiting ?? ""}`.trim()];
}

/** A version in one line: "0.1 · 10 July 2018 · Priya Nair · First draft: 8 recommendations". */
export function versionLine({ number, changes, author, date }: Version): string {
  return `${number} · ${dateInWords(date)} · ${author} · ${changes}`;
}

/** An ISO date in words; any other text as it is. */
export function dateInWords(date: string): string {
  return /^\d{4}-\d\d-\d\d$/u.test(date) ? longDate(Temporal.PlainDate.from(date)) : date;
}

function writeLines({ writes }: SyncPlan, done: boolean): readonly string[] {
  if (done) return [];
  if (!writes) return ["Nothing to write."];
  const rows = writes.cells.reduce((sum, write) => sum + (write.kind === "grow" ? 0 : write.rows.length), 0);
  return [`One write, ${rows} rows, all in the automation's own tabs. Nothing has been written.`];
}
