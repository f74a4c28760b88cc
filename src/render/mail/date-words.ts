import type { Temporal } from "temporal-polyfill";
import { longDate } from "../../core/model/long-date.ts";

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** "Sunday 10 March 2019". */
export function dayAndDate(date: Temporal.PlainDate): string {
  return `${weekdays[date.dayOfWeek - 1]} ${longDate(date)}`;
}

/** How far off a date is: "today", "tomorrow", "in 6 days", "1 day late", "12 days late". */
export function distance(date: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const { days } = today.until(date, { largestUnit: "days" });
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  return days > 0 ? `in ${days} days` : `${count(-days, "day")} late`;
}

/** "1 day", "2 days". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

const listed = 12;

/** "2a", "2a and 2b", "1, 2a and 2b"; past twelve, "… and 488 more". */
export function joinWords(words: readonly string[]): string {
  if (words.length > listed) return `${words.slice(0, listed).join(", ")} and ${words.length - listed} more`;
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
