import type { Digest, Item } from "../../core/model/reminder.ts";
import { joinWords } from "./date-words.ts";
import type { Block, Inline } from "./page.ts";
import { excerpt, oneLine } from "./safe-text.ts";

/** Why the reader got a letter, how it stops, and whom to ask about each inquiry. */
export function closingOf(digest: Digest): readonly Block[] {
  return [
    { kind: "heading", text: "Why you got this" },
    ...reasonsOf(digest).map((text): Block => ({ kind: "paragraph", words: [text] })),
    {
      kind: "paragraph",
      words: [
        "Reminders of a row stop by themselves once it is filled in, or when its owner or date changes. Somebody else can stand in for you while you are away: whoever keeps the tracker sets that in Reminders, on its People tab.",
      ],
    },
    { kind: "heading", text: "Whom to ask" },
    { kind: "list", items: contactsOf(digest.items) },
  ];
}

function reasonsOf({ items, person }: Digest): readonly string[] {
  const isTold = ({ kind }: Item) => kind.startsWith("escalation");
  const own = items.filter((item) => !isTold(item) && item.owner === person.name);
  const others = items.filter((item) => !isTold(item) && item.owner !== person.name);
  const names = joinWords([...new Set(others.map(({ owner }) => excerpt(owner, 80)))]);
  const reasons: readonly (readonly [boolean, string])[] = [
    [own.length > 0, "You are named as the officer who answers for what is listed here."],
    [others.length > 0, `You are named to stand in for ${names}.`],
    [
      items.some(({ kind }) => kind === "escalation-cabinet-member"),
      "You are named as the Cabinet Member responsible, and the owner has not answered yet.",
    ],
    [
      items.some(({ kind }) => kind === "escalation-lead-officer"),
      "You are named as the inquiry's lead senior officer, and the owner has not answered yet.",
    ],
  ];
  return reasons.flatMap(([applies, reason]) => (applies ? [reason] : []));
}

function contactsOf(items: readonly Item[]): readonly Inline[] {
  const inquiries = [...new Map(items.map((item) => [item.trackerId, item])).values()];
  return inquiries.map(({ inquiry, contact }) => {
    const name = `${excerpt(inquiry, 120)}: `;
    const whom = excerpt(contact, 120);
    if (whom === "") return [`${name}the clerk of the committee`];
    return isMailbox(whom) ? [name, { text: whom, href: `mailto:${whom}` }] : [`${name}${whom}`];
  });
}

function isMailbox(text: string): boolean {
  return /^[\w.+-]{1,64}@[a-z\d-]+(?:\.[a-z\d-]+)+$/iu.test(oneLine(text));
}
