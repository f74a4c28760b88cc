import type { Person } from "../model/tracker.ts";
import { personWords } from "./person-words.ts";

/** A name or a post that stands in a text, from word `start` up to `end`. */
export type Hit = { readonly people: readonly Person[]; readonly start: number; readonly end: number };

/**
 * People by what they may be called: their names, posts and surnames, each in words to compare by. Nobody stands
 * under two names, nor under two posts.
 */
export type PeopleIndex = {
  readonly names: ReadonlyMap<string, readonly Person[]>;
  readonly posts: ReadonlyMap<string, readonly Person[]>;
  readonly surnames: ReadonlyMap<string, readonly Person[]>;
};

/** Names and posts of more words than this are only found when they are the whole of a text. */
const longestPhrase = 16;

/** Reads People once, so that thousands of cells can be matched with it. */
export function indexPeople(people: readonly Person[]): PeopleIndex {
  const names = new Map<string, Person[]>();
  const posts = new Map<string, Person[]>();
  const surnames = new Map<string, Person[]>();
  for (const person of people) {
    const name = personWords(person.name).words;
    const surname = name.at(-1);
    put(names, name.join(" "), person);
    put(posts, personWords(person.post).words.join(" "), person);
    if (surname !== undefined) put(surnames, surname, person);
  }
  return { names, posts, surnames };
}

function put(index: Map<string, Person[]>, key: string, person: Person): void {
  if (key === "") return;
  const known = index.get(key);
  if (known) known.push(person);
  else index.set(key, [person]);
}

/** The known phrases in a text from left to right, the longest first where several start at one word. */
export function findPhrases(
  words: readonly string[],
  index: ReadonlyMap<string, readonly Person[]>,
): readonly Hit[] {
  const hits: Hit[] = [];
  let start = 0;
  while (start < words.length) {
    const hit = longestAt(words, start, index);
    if (hit) hits.push(hit);
    start = hit ? hit.end : start + 1;
  }
  return hits;
}

function longestAt(
  words: readonly string[],
  start: number,
  index: ReadonlyMap<string, readonly Person[]>,
): Hit | null {
  let phrase = "";
  let found: Hit | null = null;
  for (let end = start + 1; end <= Math.min(words.length, start + longestPhrase); end += 1) {
    phrase = phrase === "" ? (words[start] ?? "") : `${phrase} ${words[end - 1]}`;
    const people = index.get(phrase);
    if (people) found = { people, start, end };
  }
  return found;
}
