import type { Undeliverable } from "../model/reminder.ts";

export type WhyNotCode =
  | "nobody-named"
  | "two-owners"
  | "owner-ambiguous"
  | "not-in-people"
  | "delegates-in-a-loop"
  | "delegate-unknown"
  | "paused"
  | "reminders-unreadable"
  | "no-email"
  | "email-malformed"
  | "domain-not-allowed"
  | "ref-unclear"
  | "date-unreadable"
  | "ledger-unreadable";

/** Why a reminder cannot go: `who` it is about, and the `text` that stands in the way. */
export type WhyNot = { readonly code: WhyNotCode; readonly who: string; readonly text: string };

type Words = (about: { readonly who: string; readonly text: string; readonly refs: string }) => string;

/** What a clerk is told, and how to mend it. */
const words: Readonly<Record<WhyNotCode, Words>> = {
  "nobody-named": ({ who, refs }) =>
    `Nobody is named as ${who} for ${refs}. Name the one who answers for it.`,
  "two-owners": ({ who, refs }) =>
    `"${who}" names two people for ${refs}, so nobody was written to. Leave the one who answers for it.`,
  "owner-ambiguous": ({ who, refs }) =>
    `"${who}", named for ${refs}, fits several rows of People. Write the name and the post.`,
  "not-in-people": ({ who, refs }) =>
    `"${who}" is named for ${refs} and is not in People. Add the person there, or name whoever has taken over.`,
  "delegates-in-a-loop": ({ who, text, refs }) =>
    `${text} ${text === who ? "delegates their reminders to themselves" : "delegate their reminders to one another"}, so nobody gets those on ${refs}. Mend Reminders in People.`,
  "delegate-unknown": ({ who, text, refs }) =>
    `Reminders of ${who} says "${text}", and People does not tell who that is. Nobody gets those on ${refs}. Name one person of People.`,
  paused: ({ who, text, refs }) =>
    `${who} is away ("${text}") with no delegate, so nobody was reminded of ${refs}. Add "delegate to" and a name if it cannot wait.`,
  "reminders-unreadable": ({ who, text, refs }) =>
    `Reminders of ${who} says "${text}", which is none of On, "Paused until" with a date, and "Delegate to" with a name. Nothing is sent about ${refs} until it is mended.`,
  "no-email": ({ who, refs }) =>
    `${who} has no email in People, so nothing can be sent about ${refs}. Enter a work address.`,
  "email-malformed": ({ who, text, refs }) =>
    `"${text}" is not an email address, so ${who} cannot be reminded of ${refs}. Mend Email in People.`,
  "domain-not-allowed": ({ who, text, refs }) =>
    `${text} of ${who} is not at a domain that may be written to, so nothing was sent about ${refs}. Mend Email in People, or ask for the domain to be allowed.`,
  "ref-unclear": ({ refs }) =>
    `The ref of ${refs} is missing, malformed or borne by two rows, so reminders cannot tell which row they are about. Give each row a ref of its own, such as 3 or 2a.`,
  "date-unreadable": ({ who, text, refs }) =>
    `${who} says "${text}", which is not a date, so nobody is reminded by it of ${refs}. Enter a date such as 10 September 2018.`,
  "ledger-unreadable": ({ text, refs }) =>
    `The Reminders tab does not say when a reminder on ${refs} was sent ("${text}"), so that one is not repeated. Nobody but the automation should edit the tab.`,
};

type Place = { readonly trackerId: string; readonly inquiry: string };

/** What stands in the way at which refs, told once for all refs that it concerns. */
export function tellWhyNot(
  place: Place,
  found: readonly { readonly ref: string; readonly why: WhyNot }[],
): readonly Undeliverable[] {
  const groups = Map.groupBy(found, ({ why }) => JSON.stringify(why));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { code, who, text } = first.why;
    const refs = [...new Set(group.map(({ ref }) => ref))];
    const message = words[code]({ who: oneLine(who), text: oneLine(text), refs: joinRefs(refs) });
    return [{ ...place, code, refs, message }];
  });
}

const listed = 12;

/** "2a", "2a and 2b", "1, 2a and 2b"; past twelve, "… and 488 more". */
function joinRefs(refs: readonly string[]): string {
  if (refs.length > listed) return `${refs.slice(0, listed).join(", ")} and ${refs.length - listed} more`;
  return refs.length < 2 ? refs.join("") : `${refs.slice(0, -1).join(", ")} and ${refs.at(-1)}`;
}

function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/gu, " ").trim();
  return line.length > 120 ? `${line.slice(0, 119).replace(/\p{Cs}$/u, "")}…` : line;
}
