import { Temporal } from "temporal-polyfill";
import type { Council } from "../../core/model/letter.ts";
import { longDate } from "../../core/model/long-date.ts";
import type { ClerkReport, MustFix, SentReminder } from "../../core/model/reminder.ts";
import { count, joinWords } from "./date-words.ts";
import type { Block, Inline, Page } from "./page.ts";
import { excerpt, oneLine } from "./safe-text.ts";

/** How many lines a part of the summary has at most. */
const listed = 40;

/** A clerk's weekly summary, in plain words: what needs a hand first, then what went well. */
export function clerkPage(report: ClerkReport, council: Council): Page {
  const several = report.trackerIds.length > 1;
  const { sent, returned, undeliverable, mustFix } = report;
  return {
    title: titleOf(report),
    blocks: [
      { kind: "paragraph", words: [`Dear ${excerpt(report.person.name, 80)},`] },
      { kind: "paragraph", words: [aboutWords(report)] },
      ...section(
        "Could not be sent",
        undeliverable.map(({ inquiry, message }) => [oneLine(message), within(inquiry, several)]),
      ),
      ...section(
        "Came back",
        returned.map((each) => [
          sentWords(each),
          `. The mail service says: ${excerpt(each.reason, 200)}`,
          within(each.inquiry, several),
        ]),
      ),
      ...mustFixBlocks(mustFix, several),
      ...section(
        "Sent",
        sent.map((each) => [sentWords(each), within(each.inquiry, several)]),
      ),
    ],
    closing: [
      { kind: "heading", text: "Why you got this" },
      {
        kind: "paragraph",
        words: [
          "You are named as Clerk in People. This comes once a week, and only when there is something to tell.",
        ],
      },
    ],
    from: `Sent for ${excerpt(council.name, 120)} by its scrutiny tracker.`,
  };
}

function aboutWords({ trackerIds, sent, returned, undeliverable, mustFix }: ClerkReport): string {
  const [any] = [...sent, ...returned, ...undeliverable, ...mustFix];
  const about =
    trackerIds.length > 1 || !any ? `${trackerIds.length} inquiries` : `“${excerpt(any.inquiry, 160)}”`;
  return `This is what the scrutiny tracker did for ${about} in the past week, and what needs your hand.`;
}

function titleOf({ undeliverable, returned, mustFix, sent }: ClerkReport): string {
  const failed = undeliverable.length + returned.length;
  const places = mustFix.reduce((total, { findings }) => total + findings.length, 0);
  const parts = [
    `${count(sent.length, "reminder")} sent`,
    ...(failed > 0 ? [`${failed} could not be delivered`] : []),
    ...(places > 0 ? [`${count(places, "thing")} to mend`] : []),
  ];
  return `Your week in scrutiny: ${parts.join(", ")}`;
}

function section(text: string, lines: readonly Inline[]): readonly Block[] {
  if (lines.length === 0) return [];
  const more: readonly Inline[] = lines.length > listed ? [[`and ${lines.length - listed} more`]] : [];
  return [
    { kind: "heading", text },
    { kind: "list", items: [...lines.slice(0, listed), ...more] },
  ];
}

function within(inquiry: string, several: boolean): string {
  return several ? ` (${excerpt(inquiry, 90)})` : "";
}

/** "4 March 2019: six month update due (2a and 2b), to ben@council.gov.uk". */
function sentWords({ on, to, kind, refs }: SentReminder): string {
  const date = longDate(Temporal.PlainDate.from(on));
  const about = joinWords(excerpt(refs, 400).split(", "));
  return `${date}: ${excerpt(kind, 80).toLowerCase()} (${about}), to ${excerpt(to, 254)}`;
}

function mustFixBlocks(mustFix: readonly MustFix[], several: boolean): readonly Block[] {
  if (mustFix.length === 0) return [];
  const owners = mustFix.slice(0, listed).flatMap(({ inquiry, owner, findings }): readonly Block[] => [
    { kind: "subheading", text: `${excerpt(owner, 80)}${within(inquiry, several)}` },
    {
      kind: "list",
      items: findings.slice(0, listed).map(({ message }): Inline => [excerpt(message, 300)]),
    },
  ]);
  return [{ kind: "heading", text: "Must be mended before publication" }, ...owners];
}
