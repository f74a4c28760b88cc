import type { Check } from "../check.ts";
import { namedOwners, peopleWhoOwn } from "../owners.ts";
import { personSpot } from "../places.ts";
import { joinWords } from "../words.ts";

export const ownerWithoutPost: Check = {
  code: "owner-without-post",
  severity: "should fix",
  title: "Owner without a post",
  run: ({ tracker }) =>
    [...peopleWhoOwn(namedOwners(tracker).filter(({ column }) => column === "Senior Responsible Officer"))]
      .filter(([person]) => person.post === "")
      .map(([person, refs]) => personSpot(person, "Post", { person: person.name, refs: joinWords(refs) })),
  message: ({ detail }) =>
    `${detail.person} is named in ${detail.refs} and has no post in People. Enter the post in ${detail.cell}: junior staff are published by post only.`,
};
