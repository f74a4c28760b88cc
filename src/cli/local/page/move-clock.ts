import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { type DueDate, nextDueDate } from "../../../app/due-dates.ts";
import { mailMornings } from "../../../app/remind/mail-mornings.ts";
import { readRemindConfig } from "../../../app/remind/remind-config.ts";
import { wireRemind } from "../../../app/wire.ts";
import { readClock, setClock } from "../local-google.ts";
import type { CallFunction } from "./call-functions.ts";

const london = "Europe/London";
// after the working day has begun, so that what is due that morning goes out
const lookAt = "09:30";

/** How far the clock is moved: to a day (ISO date), or by one of the steps that the page offers. */
export const Move = z.union([
  z.strictObject({ by: z.enum(["day", "half-year"]) }),
  z.strictObject({ to: z.iso.date() }),
]);
export type Move = z.infer<typeof Move>;

/** The office whose clock is moved. */
export type ClockPlace = {
  readonly googleUrl: string;
  readonly spreadsheetId: string;
  readonly call: CallFunction;
};

/** What the clock says: an ISO instant, and what is due next. */
export type ClockState = { readonly now: string; readonly nextDue: DueDate | null };

/** Reads the clock. What is due next is null also while the sheet is no tracker. */
export async function clockState({ googleUrl, spreadsheetId }: ClockPlace): Promise<ClockState> {
  const now = await readClock(googleUrl);
  const { ports } = wireRemind(readRemindConfig(process.env));
  try {
    return { now, nextDue: await nextDueDate(spreadsheetId, ports.sheet, dayOf(now)) };
  } catch {
    return { now, nextDue: null };
  }
}

/**
 * Moves the clock as time would pass: on every morning on the way on which somebody is due the remind function
 * is called, and at the end both functions look, as the schedule has it. Time then runs on. Returns false, and
 * does nothing, when the day is not ahead.
 */
export async function moveClock(move: Move, place: ClockPlace): Promise<boolean> {
  const from = Temporal.Instant.from(await readClock(place.googleUrl)).toZonedDateTimeISO(london);
  const until = targetOf(move, from);
  if (Temporal.ZonedDateTime.compare(until, from) <= 0) return false;
  const { ports, settings } = wireRemind(readRemindConfig(process.env));
  const request = { spreadsheetIds: [place.spreadsheetId] };
  for (const morning of await mailMornings(request, ports, settings, { from, until })) {
    await standAt(morning, place);
    await place.call("remind", request, "Scheduler");
  }
  await standAt(until, place);
  await place.call("sync", { spreadsheetId: place.spreadsheetId }, "Scheduler");
  await place.call("remind", request, "Scheduler");
  return true;
}

async function standAt(moment: Temporal.ZonedDateTime, { googleUrl }: ClockPlace): Promise<void> {
  await setClock(googleUrl, moment.toInstant().toString(), false);
}

function targetOf(move: Move, from: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  if ("to" in move)
    return Temporal.PlainDate.from(move.to).toZonedDateTime({ timeZone: london, plainTime: lookAt });
  return from.add(move.by === "day" ? { days: 1 } : { months: 6 }).withPlainTime(lookAt);
}

function dayOf(instant: string): Temporal.PlainDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(london).toPlainDate();
}
