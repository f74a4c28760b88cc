import { Temporal } from "temporal-polyfill";
import type { Council } from "../../core/model/letter.ts";
import { longDate } from "../../core/model/long-date.ts";
import type { ClerkReport, MustFix, SentReminder } from "../../core/model/reminder.ts";
import { count } from "./date-words.ts";
import type { Block, Inline, Page } from "./page.ts";
import { excerpt, oneLine } from "./safe-text.ts";

/** How many lines a part of the summary has at most. */
const listed = 40;

/** A clerk's weekly summary, in plain words: what needs a hand first, then what went well. */
export function clerkPage(report: ClerkReport, council: Council): Page {
  return {
    title: titleOf(report),
    blocks: [
      { kind: "paragraph", words: [`Dear ${excerpt(report.person.name, 80)},`] },
      {
        kind: "paragraph",
        words: ["This is what the scrutiny tracker did in the past week, and what needs your hand."],
      },
      ...section("Could not be sent", report.undeliverable.map(undeliverableLine)),
      ...section(
        "Came back",
        report.returned.map((each) => [`${sentLine(each)} Reason: ${excerpt(each.reason, 200)}`]),
      ),
      ...mustFixBlocks(report.mustFix),
      ...section(
        "Sent",
        report.sent.map((each) => [sentLine(each)]),
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

function titleOf({ undeliverable, returned, mustFix, sent }: ClerkReport): string {
  const failed = undeliverable.length + returned.length;
  const rows = new Set(
    mustFix.flatMap(({ inquiry, findings }) => findings.map(({ ref }) => `${inquiry} ${ref}`)),
  );
  const parts = [
    `${count(sent.length, "reminder")} sent`,
    ...(failed > 0 ? [`${failed} could not be delivered`] : []),
    ...(rows.size > 0 ? [`${count(rows.size, "place")} to mend`] : []),
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

function undeliverableLine({
  inquiry,
  message,
}: {
  readonly inquiry: string;
  readonly message: string;
}): Inline {
  return [`${excerpt(inquiry, 90)}: ${oneLine(message)}`];
}

function sentLine({ on, to, kind, refs, inquiry }: SentReminder): string {
  const date = longDate(Temporal.PlainDate.from(on));
  return `${date}: ${excerpt(to, 254)}, ${excerpt(kind, 80).toLowerCase()}, ${excerpt(refs, 80)} (${excerpt(inquiry, 90)}).`;
}

function mustFixBlocks(mustFix: readonly MustFix[]): readonly Block[] {
  if (mustFix.length === 0) return [];
  const owners = mustFix.slice(0, listed).flatMap(({ inquiry, owner, findings }): readonly Block[] => [
    { kind: "subheading", text: `${excerpt(owner, 80)} (${excerpt(inquiry, 90)})` },
    {
      kind: "list",
      items: findings.slice(0, listed).map(({ message }): Inline => [excerpt(message, 300)]),
    },
  ]);
  return [{ kind: "heading", text: "Must be mended before publication" }, ...owners];
}
