import type { Person } from "../../model/tracker.ts";
import { personWords } from "../../people/person-words.ts";
import type { Check } from "../check.ts";
import { personSpot } from "../places.ts";
import { joinWords, quote } from "../words.ts";

export const personDuplicate: Check = {
  code: "person-duplicate",
  severity: "should fix",
  title: "Person listed twice",
  run: ({ tracker }) =>
    [...Map.groupBy(tracker.people, nameOrPost)]
      .filter(([key, people]) => key !== "" && people.length > 1)
      .flatMap(([, people]) => {
        const rows = joinWords(people.map((person) => `${person.row}`));
        return people.slice(1).map((person) => {
          const column = person.name === "" ? "Post" : "Name";
          return personSpot(person, column, { person: quote(person.name || person.post), rows });
        });
      }),
  message: ({ detail }) =>
    `${detail.person} is in People more than once: rows ${detail.rows}. Keep one row, or tell two people of one name apart by adding a middle name or a team to Name.`,
};

function nameOrPost(person: Person): string {
  const name = personWords(person.name).words.join(" ");
  const post = personWords(person.post).words.join(" ");
  if (name !== "") return name;
  return post === "" ? "" : `post: ${post}`;
}
