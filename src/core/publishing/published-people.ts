import type { Person } from "../model/tracker.ts";
import { type Match, matchPeople } from "../people/match-people.ts";
import { indexPeople, type PeopleIndex } from "../people/people-index.ts";
import { personWords, readAsPost } from "../people/person-words.ts";
import { oneLine } from "./visible-text.ts";

/** What a cell should hold: it decides what somebody is called whom People does not know. */
export type Role = "councillor" | "officer";

/** Turns a cell that names people into the words by which they are published. */
export type PublishedNames = (text: string, role: Role) => string;

const nobody: Readonly<Record<Role, string>> = { councillor: "a Cabinet Member", officer: "an officer" };
/** No cell that names somebody is longer than this; what is, is read no further. */
const longestCell = 300;
const councillor = /^\s*(?:cllr|councillor)\b/iu;
const between = /\s*(?:[;\n&]|\s\/\s|\s\band\b\s)\s*/iu;
const withinOne = /\s*(?:[,\n()]|\s[–-]\s)\s*/u;

/**
 * Councillors and senior officers by name and post; everybody else by post alone, or as "an officer". Whom
 * People does not know is called by the post that the cell gives, if it plainly gives one.
 */
export function publishedNames(people: readonly Person[]): PublishedNames {
  const index = indexPeople(people);
  const seen = new Map<string, string>();
  return (text, role) => {
    const key = `${role}\n${text}`;
    const known = seen.get(key) ?? namesIn(text, role, index);
    seen.set(key, known);
    return known;
  };
}

const organisations = new Set(
  (
    "trust nhs board council police constabulary ccg icb authority partnership committee team service services " +
    "association ltd limited"
  ).split(" "),
);

/** Whether a row of People may be published by its name: a councillor, a senior officer, or no person at all. */
export function mayBeNamed({ kind, name }: Person): boolean {
  if (kind.value === "Cabinet Member" || kind.value === "Senior officer") return true;
  return personWords(name).words.some((word) => organisations.has(word));
}

function namesIn(text: string, role: Role, index: PeopleIndex): string {
  const match = matchPeople(text, index);
  if (match.kind === "blank") return "";
  const names = namesOf(text, match, role, index);
  if (match.kind === "several")
    for (const piece of text.slice(0, longestCell).split(between))
      names.push(...namesOfPiece(piece, role, index));
  const distinct = [...new Set(names)];
  return distinct.length === 0 ? nobody[role] : joinNames(distinct);
}

/** One part of a cell that names several; a part of one word that nobody knows is part of a post. */
function namesOfPiece(piece: string, role: Role, index: PeopleIndex): readonly string[] {
  const match = matchPeople(piece, index);
  const words = personWords(piece).words.length;
  if (match.kind === "unknown" && words < 2 && !readAsPost(personWords(piece).words)) return [];
  return namesOf(piece, match, role, index);
}

function namesOf(text: string, match: Match, role: Role, index: PeopleIndex): string[] {
  switch (match.kind) {
    case "blank":
      return [];
    case "one":
      return [nameOf(match.person, role)];
    case "several":
      return match.people.map((person) => nameOf(person, role));
    case "ambiguous":
      return [namesakes(match.people, role)];
    case "unknown":
      return [unknown(text, role, index)];
  }
}

function nameOf(person: Person, role: Role): string {
  const post = oneLine(person.post);
  if (!mayBeNamed(person)) return post || nobody[role];
  return [oneLine(person.name), post].filter((part) => part !== "").join(", ");
}

/** What several rows of People that fit one cell have in common, and may be published. */
function namesakes(people: readonly Person[], role: Role): string {
  const names = new Set(people.map((person) => nameOf(person, role)));
  const posts = new Set(people.map((person) => oneLine(person.post)));
  const [only = ""] = names.size === 1 ? names : posts.size === 1 ? posts : [];
  return only || nobody[role];
}

function unknown(text: string, role: Role, index: PeopleIndex): string {
  const short = text.slice(0, longestCell);
  if (role === "councillor" && councillor.test(text) && text === short) return oneLine(text);
  const posts = short.split(withinOne).filter((piece) => isPost(piece, index));
  return posts.length === 0 ? nobody[role] : posts.map(oneLine).join(", ");
}

/** Whether words are a post and nobody's name beside it: "SEN Manager", not "Ms Roe SEN Manager". */
function isPost(piece: string, index: PeopleIndex): boolean {
  const { words, hadHonorific } = personWords(piece);
  return !hadHonorific && readAsPost(words) && !words.some((word) => index.surnames.has(word));
}

/** "A, B and C"; "A, Head of X; B" where a comma stands within. */
export function joinNames(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  if (names.some((name) => name.includes(","))) return names.join("; ");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
