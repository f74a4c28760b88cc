import type { Check } from "../check.ts";
import { namedOwners, peopleWhoOwn } from "../owners.ts";
import { personSpot } from "../places.ts";
import { joinWords } from "../words.ts";

export const ownerWithoutEmail: Check = {
  code: "owner-without-email",
  severity: "should fix",
  title: "Owner without an email",
  run: ({ tracker }) =>
    [...peopleWhoOwn(namedOwners(tracker))]
      .filter(([person]) => person.email === "")
      .map(([person, refs]) =>
        personSpot(person, "Email", { person: person.name || person.post, refs: joinWords(refs) }),
      ),
  message: ({ detail }) =>
    `${detail.person} is named in ${detail.refs} and has no email in People, so no reminder can be sent. Enter a work address in ${detail.cell}.`,
};
