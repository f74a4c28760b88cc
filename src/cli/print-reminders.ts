import { Temporal } from "temporal-polyfill";
import type { RemindResult } from "../app/remind/remind-result.ts";
import { longDate } from "../core/model/long-date.ts";

/** What a person reads of a run, line by line; `done` tells a performed run from a dry one. */
export function reminderLines(result: RemindResult, done: boolean): readonly string[] {
  return [
    heading(result, done),
    ...result.mails.map(({ to, subject, reason }) => `  ${to}  ${subject}\n    because ${reason}`),
    ...section(
      "Not sent",
      result.failed.map(({ to, subject, outcome, why }) => `${to}  ${subject} (${outcome}: ${why})`),
    ),
    ...section(
      "No longer due when it was to leave",
      result.withdrawn.map(({ to, refs }) => `${to}: ${refs.join(", ")}`),
    ),
    ...section(
      "Cannot be sent",
      result.undeliverable.map(({ inquiry, message }) => `${inquiry}: ${message}`),
    ),
    ...section(
      "Could not be read",
      result.unreadable.map(({ spreadsheetId, message }) => `${spreadsheetId}: ${message}`),
    ),
    ...section("Trouble", result.troubles),
  ].flatMap((line) => line.split("\n"));
}

function heading({ mails, stopped, at, held }: RemindResult, done: boolean): string {
  if (at === null) return "No tracker could be read.";
  const instant = Temporal.Instant.from(at).toZonedDateTimeISO("Europe/London");
  const when = `${longDate(instant.toPlainDate())}, ${instant.toPlainTime().toString({ smallestUnit: "minute" })}`;
  const count = mails.length === 1 ? "1 person" : `${mails.length} people`;
  if (stopped) return held > 0 && !done ? `${stopped.message} They would be:` : stopped.message;
  if (mails.length === 0) return done ? "Nobody was written to." : `Nobody would be written to on ${when}.`;
  return done ? `Wrote to ${count} on ${when}:` : `Would write to ${count} on ${when}:`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
}
