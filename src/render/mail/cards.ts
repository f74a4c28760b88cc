import type { Temporal } from "temporal-polyfill";
import type { Ask, Digest, Item } from "../../core/model/reminder.ts";
import { dayAndDate, distance } from "./date-words.ts";
import { askNames } from "./overview.ts";
import type { Block, Card, Want } from "./page.ts";
import { excerpt, oneLine } from "./safe-text.ts";

/** How many recommendations a letter shows in full: Gmail hides what goes beyond 102 KB. */
const shown = 15;

/** The recommendations of a letter, each once with all that is wanted of it; past fifteen, how many more. */
export function cardsOf(digest: Digest, severalInquiries: boolean): readonly Block[] {
  const rows = [
    ...Map.groupBy(digest.items, ({ trackerId, ref }) => JSON.stringify([trackerId, ref])).values(),
  ];
  const cards = rows
    .slice(0, shown)
    .map((items): Block => ({ kind: "card", card: cardOf(items, digest, severalInquiries) }));
  if (rows.length <= shown) return cards;
  const hidden = rows.length - shown;
  const words = `${hidden} more ${hidden === 1 ? "recommendation is" : "recommendations are"} waiting for you in the tracker. The most urgent are above.`;
  return [...cards, { kind: "paragraph", words: [words] }];
}

function cardOf(items: readonly Item[], { at, person }: Digest, severalInquiries: boolean): Card {
  const [first] = items;
  if (!first) return { title: "", over: "", parts: [], wants: [] };
  return {
    title: `Recommendation ${oneLine(first.ref)}`,
    over: severalInquiries ? excerpt(first.inquiry, 90) : "",
    parts: partsOf(first, person.name),
    wants: items.map((item) => wantOf(item, at.toPlainDate())),
  };
}

function partsOf(item: Item, reader: string): Card["parts"] {
  const owner = item.owner === reader ? [] : [{ label: "Owner", text: excerpt(item.owner, 80) }];
  if (item.withheld) {
    return [...owner, { label: "Not for publication", text: "Its words are in the tracker only." }];
  }
  const promised = excerpt(item.promised, 320) || "Nothing is written yet.";
  return [
    { label: "The committee recommended", text: excerpt(item.recommendation, 320) || "No words are given." },
    { label: "What was promised", text: promised },
    ...owner,
  ];
}

function wantOf(item: Item, today: Temporal.PlainDate): Want {
  const { due, ask, kind } = item;
  const late = due !== null && due.since(today).sign < 0;
  return {
    what: kind === "assigned" ? "Now yours" : askNames[ask],
    when:
      due === null
        ? "No date is set yet"
        : `${late ? "Was due" : "Due"} ${dayAndDate(due)}, ${distance(due, today)}`,
    wanted: oneLine(item.wanted),
    late,
    open: { text: openWords(item), href: item.link },
  };
}

const openings: Readonly<Record<Ask, string>> = {
  response: "Answer",
  action: "Report on",
  "six-month": "Write the six month update of",
  "twelve-month": "Write the twelve month update of",
};

/** What a button does, unlike that of any other in the letter. */
function openWords({ ask, kind, ref }: Item): string {
  const isRead = kind === "assigned" || kind.startsWith("escalation");
  if (!isRead) return `${openings[ask]} ${oneLine(ref)}`;
  return kind === "assigned"
    ? `Open ${oneLine(ref)}`
    : `Open ${askNames[ask].toLowerCase()} of ${oneLine(ref)}`;
}
