import type { Council, Letter } from "../../core/model/letter.ts";
import type { ClerkReport } from "../../core/model/reminder.ts";

/** A clerk's weekly summary. */
export function clerkSummary(report: ClerkReport, _council: Council): Letter {
  return { subject: report.key, text: "", html: "", attachments: [] };
}
