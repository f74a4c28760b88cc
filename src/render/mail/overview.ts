import type { Temporal } from "temporal-polyfill";
import { longDate } from "../../core/model/long-date.ts";
import type { Ask, Digest, Item } from "../../core/model/reminder.ts";
import { distance, joinWords } from "./date-words.ts";
import type { Block, Inline } from "./page.ts";
import { excerpt, oneLine } from "./safe-text.ts";

/** What is owed, as a letter names it. */
export const askNames: Readonly<Record<Ask, string>> = {
  response: "Answer",
  action: "Action",
  "six-month": "Six month update",
  "twelve-month": "Twelve month update",
};

/** How many lines the overview has at most. */
const listed = 10;

/** All that a letter asks for, a line for each thing wanted by one date: it names every ref, or counts them. */
export function overviewOf({ items, at }: Digest, severalInquiries: boolean): readonly Block[] {
  const lines = [...Map.groupBy(items, lineOf).values()];
  if (lines.length < 2 && items.length < 3) return [];
  const today = at.toPlainDate();
  const words = lines.slice(0, listed).flatMap(([first, ...others]): readonly Inline[] => {
    if (!first) return [];
    const refs = joinWords([first, ...others].map(({ ref }) => oneLine(ref)));
    const inquiry = severalInquiries ? ` (${excerpt(first.inquiry, 60)})` : "";
    return [[`${refs}: ${nameOf(first)}${dueOf(first, today)}${inquiry}`]];
  });
  const more: readonly Inline[] = lines.length > listed ? [[`and ${lines.length - listed} more dates`]] : [];
  return [
    { kind: "heading", text: "At a glance" },
    { kind: "list", items: [...words, ...more] },
  ];
}

function lineOf({ trackerId, ask, kind, due }: Item): string {
  return JSON.stringify([trackerId, kind === "assigned" ? kind : ask, kind, due?.toString()]);
}

function nameOf({ ask, kind }: Item): string {
  return kind === "assigned" ? "now yours" : askNames[ask].toLowerCase();
}

function dueOf({ due }: Item, today: Temporal.PlainDate): string {
  if (due === null) return "";
  return `, ${due.since(today).sign < 0 ? "was due" : "due"} ${longDate(due)}, ${distance(due, today)}`;
}
