import { longDate } from "../../core/model/long-date.ts";
import type { Ask, Digest, Item } from "../../core/model/reminder.ts";
import { count } from "./date-words.ts";
import { oneLine } from "./safe-text.ts";

const requests: Readonly<Record<Ask, string>> = {
  response: "answer",
  action: "complete your action on",
  "six-month": "give your six month update on",
  "twelve-month": "give your twelve month update on",
};

const owedThings: Readonly<Record<Ask, string>> = {
  response: "the answer to",
  action: "the action on",
  "six-month": "the six month update on",
  "twelve-month": "the twelve month update on",
};

/**
 * What a letter is about, in one line: what is needed most, on how many recommendations and by when. "Please
 * give your six month update on 2 recommendations by 10 March 2019, and see 3 more".
 */
export function leadOf({ items }: Digest): string {
  const [first] = items;
  if (!first) return "Nothing is needed of you";
  const alike = items.filter(
    ({ ask, kind }) => kind === first.kind && (ask === first.ask || kind === "assigned"),
  );
  const others = items.length - alike.length;
  return `${leadWords(first, alike)}${others > 0 ? `, and see ${others} more` : ""}`;
}

function leadWords({ kind, ask }: Item, alike: readonly Item[]): string {
  const things = thingsOf(alike);
  switch (kind) {
    case "assigned":
      return `Please read ${things}${alike.length === 1 ? ", which is" : " that are"} now yours${dateInBrackets(alike)}`;
    case "overdue":
      return `Please ${requests[ask]} ${things}${dateInBrackets(alike)}`;
    case "escalation-cabinet-member":
    case "escalation-lead-officer":
      return `Late: ${owedThings[ask]} ${things}${dateInBrackets(alike)}`;
    default:
      return `Please ${requests[ask]} ${things}${dateWords(alike, " by", ", the first by")}`;
  }
}

function thingsOf(items: readonly Item[]): string {
  const [only, ...others] = items;
  return only && others.length === 0
    ? `recommendation ${oneLine(only.ref)}`
    : count(items.length, "recommendation");
}

function dateWords(items: readonly Item[], one: string, first: string): string {
  const dates = [...new Set(items.flatMap(({ due }) => (due ? [longDate(due)] : [])))];
  const [date] = dates;
  return date === undefined ? "" : `${dates.length === 1 ? one : first} ${date}`;
}

function dateInBrackets(items: readonly Item[]): string {
  const words = dateWords(items, "due", "the first due");
  return words === "" ? "" : ` (${words})`;
}
