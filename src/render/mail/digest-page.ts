import type { Council } from "../../core/model/letter.ts";
import type { Digest } from "../../core/model/reminder.ts";
import { cardsOf } from "./cards.ts";
import { closingOf } from "./closing.ts";
import { leadOf } from "./lead.ts";
import { overviewOf } from "./overview.ts";
import type { Block, Page } from "./page.ts";
import { excerpt } from "./safe-text.ts";

/** The letter of a digest, in plain words. */
export function digestPage(digest: Digest, council: Council): Page {
  const inquiries = [...new Map(digest.items.map(({ trackerId, inquiry }) => [trackerId, inquiry])).values()];
  const several = inquiries.length > 1;
  const greeting: Block = { kind: "paragraph", words: [`Dear ${excerpt(digest.person.name, 80)},`] };
  const about: Block = { kind: "paragraph", words: [aboutWords(inquiries)] };
  return {
    title: leadOf(digest),
    blocks: [greeting, about, ...overviewOf(digest, several), ...cardsOf(digest, several)],
    closing: closingOf(digest),
    from: `Sent for ${excerpt(council.name, 120)} by its scrutiny tracker.`,
  };
}

function aboutWords(inquiries: readonly string[]): string {
  const [inquiry = ""] = inquiries;
  return inquiries.length > 1
    ? `This is about the council’s responses to ${inquiries.length} inquiries by its select committees. Thank you for your help.`
    : `This is about the response to the inquiry “${excerpt(inquiry, 160)}”. Thank you for your help.`;
}
