import type { Council, Letter } from "../../core/model/letter.ts";
import { count } from "./date-words.ts";
import type { Page } from "./page.ts";
import { pageHtml } from "./page-html.ts";
import { pageText } from "./page-text.ts";
import { excerpt, oneLine } from "./safe-text.ts";
import { subjectOf } from "./subject.ts";

/** A tracker that the automation has given up on: what it is called, where it opens, and what to mend. */
export type ParkedTracker = { readonly inquiry: string; readonly href: string; readonly message: string };

/** Tells whoever looks after the trackers which of them stand still, and what to do about it. */
export function parkedLetter(parked: readonly ParkedTracker[], council: Council): Letter {
  const page: Page = {
    title: `${count(parked.length, "tracker")} cannot be worked on`,
    blocks: [
      {
        kind: "paragraph",
        words: [
          "The scrutiny tracker has tried five times and now leaves these alone. Until each is mended it is not checked and stamped or, where its line says so, not published.",
        ],
      },
      {
        kind: "list",
        items: parked.map(({ inquiry, href, message }) => [
          `${excerpt(inquiry, 160) || "A tracker without a title"}: ${oneLine(message)} `,
          { text: href, href },
        ]),
      },
      {
        kind: "paragraph",
        words: [
          "Once that is done, any edit of the sheet, or Check now in its menu, starts it again. What lies outside the sheet is tried once a day.",
        ],
      },
    ],
    closing: [],
    from: `Sent for ${excerpt(council.name, 120)} by its scrutiny tracker.`,
  };
  return { subject: subjectOf(page), text: pageText(page), html: pageHtml(page), attachments: [] };
}
