import type { PersonKind } from "../../model/vocabulary.ts";
import type { Check } from "../check.ts";
import { namedOwners, type OwnerColumn } from "../owners.ts";

const wrongKinds: Readonly<Record<OwnerColumn, readonly PersonKind[]>> = {
  "Responsible Cabinet Member": ["Senior officer", "Officer", "Clerk"],
  "Senior Responsible Officer": ["Cabinet Member"],
};

export const ownerKindMismatch: Check = {
  code: "owner-kind-mismatch",
  severity: "should fix",
  title: "Owner in the wrong column",
  run: ({ tracker }) =>
    namedOwners(tracker).flatMap(({ column, match, spot }) => {
      if (match.kind !== "one") return [];
      const { person } = match;
      const kind = person.kind.value;
      if (kind === null || !wrongKinds[column].includes(kind)) return [];
      return [{ ...spot, detail: { ...spot.detail, person: person.name || person.post, kind } }];
    }),
  message: ({ ref, detail }) =>
    `${ref} has ${detail.person} in ${detail.column}, but People says ${detail.kind}. Move the name to the right column, or mend Kind in People.`,
};
