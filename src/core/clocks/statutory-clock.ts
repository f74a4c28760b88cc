import type { Temporal } from "temporal-polyfill";
import type { DateReading, Inquiry } from "../model/tracker.ts";

/** The last day on which the response is in time, and in words why it is that day. */
export type ResponseDue = { readonly date: Temporal.PlainDate; readonly rule: string };

/**
 * The last day for the response, or null where the law sets none or a date that it counts from is not known.
 * A date in Response due wins. Plain dates in Europe/London.
 *
 * - Executive: two months beginning with the day the report or, if later, the notice was received (Local
 *   Government Act 2000, section 9FE).
 * - Combined authority: two months likewise (SI 2017/68, article 7).
 * - NHS body: 28 days of the request, taken to have come with the report or, if later, the notice (SI
 *   2013/218, regulation 22).
 * - Crime and disorder partner: 28 days of the report (SI 2009/942, regulation 7).
 * - Partner authority: it must have regard, and there is no time limit (section 9FF).
 */
export function responseDue(inquiry: Inquiry): ResponseDue | null {
  const given = dateOf(inquiry.responseDue);
  if (given) return { date: given, rule: "the date in Response due" };
  const report = dateOf(inquiry.reportReceived);
  if (!report) return null;
  const notice = dateOf(inquiry.noticeReceived);
  const laterNotice = notice && notice.since(report).days > 0 ? notice : null;
  const start = laterNotice ?? report;
  const event = laterNotice ? "notice" : "report";
  switch (inquiry.recipient.value) {
    case "Executive":
    case "Combined authority":
      return { date: endOfTwoMonths(start), rule: `two months beginning with the day the ${event} arrived` };
    case "NHS body":
      return { date: start.add({ days: 28 }), rule: `28 days of the ${event} that asked for it` };
    case "Crime and disorder partner":
      return { date: report.add({ days: 28 }), rule: "28 days of the report" };
    default:
      return null;
  }
}

/**
 * The last of two months that begin with `start`: the day before the same day two months on, or the end of
 * that month where it has no such day (31 December gives the end of February).
 */
function endOfTwoMonths(start: Temporal.PlainDate): Temporal.PlainDate {
  const same = start.add({ months: 2 });
  return same.day === start.day ? same.subtract({ days: 1 }) : same;
}

function dateOf(reading: DateReading): Temporal.PlainDate | null {
  return reading.kind === "date" ? reading.date : null;
}
