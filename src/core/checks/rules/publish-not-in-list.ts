import { YesNo } from "../../model/vocabulary.ts";
import type { Check } from "../check.ts";
import { unlistedFact, unlistedFactMessage } from "../list-fact.ts";

export const publishNotInList: Check = {
  code: "publish-not-in-list",
  severity: "should fix",
  title: "Publish not in the list",
  run: ({ tracker: { inquiry } }) => unlistedFact(inquiry, "Publish", inquiry.publish),
  message: (spot) => unlistedFactMessage(spot, YesNo.options),
};
