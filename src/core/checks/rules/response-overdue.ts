import { responseDue } from "../../clocks/statutory-clock.ts";
import { longDate } from "../../model/long-date.ts";
import type { Check } from "../check.ts";
import { compareRefs } from "../natural-order.ts";
import { answerableRows, factSpot } from "../places.ts";
import { joinWords } from "../words.ts";

export const responseOverdue: Check = {
  code: "response-overdue",
  severity: "should fix",
  title: "Response overdue",
  run: ({ tracker, today }) => {
    const { inquiry } = tracker;
    const due = responseDue(inquiry);
    if (!due || today.since(due.date).days <= 0) return [];
    const unanswered = answerableRows(tracker).filter((row) => row.agreed.text === "");
    if (inquiry.status.value === "FINAL" && unanswered.length === 0) return [];
    const fact = inquiry.responseDue.kind === "date" ? "Response due" : "Report received";
    const refs = [...new Set(unanswered.map((row) => row.label))].sort(compareRefs);
    return [
      factSpot(inquiry, fact, { due: longDate(due.date), rule: due.rule, unanswered: joinWords(refs) }),
    ];
  },
  message: ({ detail }) =>
    detail.unanswered
      ? `The response was due on ${detail.due} (${detail.rule}), and there is no answer to ${detail.unanswered}. Have the answer agreed as soon as you can, and tell the committee when to expect it.`
      : `The response was due on ${detail.due} (${detail.rule}) and is not FINAL. Have it agreed and set Status to FINAL as soon as you can, and tell the committee when to expect it.`,
};
