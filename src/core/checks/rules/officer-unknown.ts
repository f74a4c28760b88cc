import type { Check } from "../check.ts";
import { unknownOwners } from "../owners.ts";

export const officerUnknown: Check = {
  code: "officer-unknown",
  severity: "should fix",
  title: "Officer not in People",
  run: ({ tracker }) => unknownOwners(tracker, "Senior Responsible Officer"),
  message: ({ ref, detail }) =>
    `${ref} names "${detail.text}" in ${detail.column}, and People has ${detail.known === "" ? "nobody of that name or post" : "several rows that fit"}. Write the name as it stands in People, or add the person there.`,
};
