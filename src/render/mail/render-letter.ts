import type { Council, Letter } from "../../core/model/letter.ts";
import type { Digest } from "../../core/model/reminder.ts";
import { calendarOf } from "./calendar.ts";
import { digestPage } from "./digest-page.ts";
import { pageHtml } from "./page-html.ts";
import { pageText } from "./page-text.ts";
import { subjectOf } from "./subject.ts";

/** The letter of a digest: text, HTML, and a calendar of the dates that are still to come. */
export function renderLetter(digest: Digest, council: Council): Letter {
  const page = digestPage(digest, council);
  const calendar = calendarOf(digest);
  return {
    subject: subjectOf(page),
    text: pageText(page),
    html: pageHtml(page),
    attachments: calendar === null ? [] : [calendar],
  };
}
