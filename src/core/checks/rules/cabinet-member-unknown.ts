import type { Check } from "../check.ts";
import { unknownOwners } from "../owners.ts";

export const cabinetMemberUnknown: Check = {
  code: "cabinet-member-unknown",
  severity: "should fix",
  title: "Cabinet Member not in People",
  run: ({ tracker }) => unknownOwners(tracker, "Responsible Cabinet Member"),
  message: ({ ref, detail }) =>
    `${ref} names "${detail.text}" in ${detail.column}, and People has ${detail.known === "" ? "nobody of that name" : "several rows that fit"}. Write the name as it stands in People, or add the person there.`,
};
