import { Recipient } from "../../model/vocabulary.ts";
import type { Check } from "../check.ts";
import { unlistedFact, unlistedFactMessage } from "../list-fact.ts";

export const recipientNotInList: Check = {
  code: "recipient-not-in-list",
  severity: "must fix",
  title: "Recipient not in the list",
  run: ({ tracker: { inquiry } }) => unlistedFact(inquiry, "Recipient", inquiry.recipient),
  message: (spot) => unlistedFactMessage(spot, Recipient.options),
};
