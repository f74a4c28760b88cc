import type { Temporal } from "temporal-polyfill";
import { readWrittenDate } from "../model/written-date.ts";

/**
 * What a person's Reminders cell asks for. `until`: the first day on which reminders come again, or null for
 * no end. `delegate`: who gets them meanwhile, as the cell names that person.
 */
export type RemindersCell =
  | { readonly kind: "on" }
  | {
      readonly kind: "away";
      readonly until: Temporal.PlainDate | null;
      readonly delegate: string | null;
    }
  | { readonly kind: "unreadable" };

const paused = /^paused?(?:,? until (?<until>.+?))?(?:[,;.]? (?:and )?delegated? to (?<delegate>.+))?$/iu;
const delegated = /^delegated? to (?<delegate>.+?)(?:,? until (?<until>[^,]+))?$/iu;

/** Reads "On", "Paused until 2 January 2019", "Delegate to Ben Dunne", or a pause with a delegate. Blank is On. */
export function readRemindersCell(text: string): RemindersCell {
  const line = text.replaceAll(/\s+/gu, " ").trim().slice(0, 300);
  if (line === "" || /^on\.?$/iu.test(line)) return { kind: "on" };
  const groups = (paused.exec(line) ?? delegated.exec(line))?.groups;
  if (!groups) return { kind: "unreadable" };
  const end = readWrittenDate(groups.until ?? "");
  const until = end.kind === "date" ? end.date : null;
  const delegate = groups.delegate?.replace(/\.$/u, "") ?? null;
  if (groups.until !== undefined && until === null) return { kind: "unreadable" };
  return until === null && delegate === null ? { kind: "unreadable" } : { kind: "away", until, delegate };
}
