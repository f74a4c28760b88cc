import type { Check } from "../check.ts";
import { factSpot } from "../places.ts";

export const contactMissing: Check = {
  code: "contact-missing",
  severity: "should fix",
  title: "Contact missing",
  run: ({ tracker: { inquiry } }) =>
    inquiry.publish.value === "Yes" && inquiry.cells.Contact.text === ""
      ? [factSpot(inquiry, "Contact")]
      : [],
  message: () =>
    "The response is to be published and gives no contact. Enter a team's address or telephone number beside Contact in the Inquiry tab, never a person's.",
};
