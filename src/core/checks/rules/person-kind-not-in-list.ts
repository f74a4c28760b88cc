import { PersonKind } from "../../model/vocabulary.ts";
import type { Check } from "../check.ts";
import { personSpot } from "../places.ts";
import { joinWords, quote } from "../words.ts";

export const personKindNotInList: Check = {
  code: "person-kind-not-in-list",
  severity: "should fix",
  title: "Kind not in the list",
  run: ({ tracker }) =>
    tracker.people
      .filter((person) => person.kind.value === null && (person.name !== "" || person.post !== ""))
      .map((person) =>
        personSpot(person, "Kind", {
          person: quote(person.name || person.post),
          text: quote(person.kind.text),
        }),
      ),
  message: ({ detail }) =>
    `${detail.person} has ${detail.text === "" ? "no kind" : `the kind "${detail.text}"`} in People. Choose ${joinWords(PersonKind.options, "or")} in ${detail.cell}.`,
};
