import { Status } from "../../model/vocabulary.ts";
import type { Check } from "../check.ts";
import { unlistedFact, unlistedFactMessage } from "../list-fact.ts";

export const statusNotInList: Check = {
  code: "status-not-in-list",
  severity: "must fix",
  title: "Status not in the list",
  run: ({ tracker: { inquiry } }) => unlistedFact(inquiry, "Status", inquiry.status),
  message: (spot) => unlistedFactMessage(spot, Status.options),
};
