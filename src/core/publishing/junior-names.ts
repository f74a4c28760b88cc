import type { Person } from "../model/tracker.ts";
import { comparableWords, isHonorific, personWords } from "../people/person-words.ts";
import { mayBeNamed } from "./published-people.ts";

/** Finds the people in a text who may only be published by their post. */
export type JuniorNames = (text: string) => readonly Person[];

const longestName = 8;

/**
 * Reads People once. A name is found whole, as "V. Trundell", as "Trundell, Viv", and by its surname after a
 * title ("Ms Trundell"). What a councillor or a senior officer is called as well is nobody else's name; a
 * name of one word is only found after a title, because it may be a word like any other.
 */
export function juniorNames(people: readonly Person[]): JuniorNames {
  const senior = new Set(people.filter(mayBeNamed).flatMap((person) => formsOf(person.name)));
  const index = new Map<string, Person>();
  for (const person of people.filter((each) => !mayBeNamed(each)))
    for (const form of formsOf(person.name)) if (!senior.has(form)) index.set(form, person);
  return (text) => [...new Set(hitsIn(comparableWords(text), index))];
}

/** What somebody may be called, each as words to compare; a surname with "title" before it. */
function formsOf(name: string): readonly string[] {
  const { words } = personWords(name);
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return [];
  const titled = `title ${last}`;
  if (words.length < 2) return [titled];
  return [titled, words.join(" "), `${first} ${last}`, `${first.charAt(0)} ${last}`, `${last} ${first}`];
}

function hitsIn(words: readonly string[], index: ReadonlyMap<string, Person>): readonly Person[] {
  if (index.size === 0) return [];
  return words.flatMap((word, start) => {
    if (isHonorific(word)) {
      const titled = index.get(`title ${words[start + 1]}`);
      return titled ? [titled] : [];
    }
    let phrase = word;
    const hits: Person[] = [];
    for (let end = start + 1; end < Math.min(words.length, start + longestName); end += 1) {
      phrase = `${phrase} ${words[end]}`;
      const person = index.get(phrase);
      if (person) hits.push(person);
    }
    return hits;
  });
}
