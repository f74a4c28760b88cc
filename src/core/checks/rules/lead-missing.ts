import type { InquiryFact } from "../../model/tabs.ts";
import type { Check } from "../check.ts";
import { factSpot } from "../places.ts";

export const leadMissing: Check = {
  code: "lead-missing",
  severity: "should fix",
  title: "Lead missing",
  run: ({ tracker: { inquiry } }) => {
    const forExecutive = (inquiry.recipient.value ?? "Executive") === "Executive";
    const needed: readonly InquiryFact[] = [
      "Committee chair",
      ...(forExecutive ? (["Lead Cabinet Member"] as const) : []),
      "Lead senior officer",
    ];
    return needed.filter((fact) => inquiry.cells[fact].text === "").map((fact) => factSpot(inquiry, fact));
  },
  message: ({ detail }) =>
    `${detail.fact} is not filled in. Enter one name beside it in the Inquiry tab, so that readers know whom to turn to.`,
};
