import type { Council, Letter } from "../../core/model/letter.ts";
import type { ClerkReport } from "../../core/model/reminder.ts";
import { clerkPage } from "./clerk-page.ts";
import { pageHtml } from "./page-html.ts";
import { pageText } from "./page-text.ts";
import { subjectOf } from "./subject.ts";

/** A clerk's weekly summary as a letter. */
export function clerkSummary(report: ClerkReport, council: Council): Letter {
  const page = clerkPage(report, council);
  return { subject: subjectOf(page), text: pageText(page), html: pageHtml(page), attachments: [] };
}
