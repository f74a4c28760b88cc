import type { Person } from "../model/tracker.ts";
import { findPhrases, type Hit, type PeopleIndex } from "./people-index.ts";
import { and, joinsTwoNames, joinsTwoPosts, personWords, readAsPost } from "./person-words.ts";

/**
 * Whom a cell names. "several": two people or posts in one cell; `people` holds those that are known.
 * "ambiguous": one name or post that several rows of People bear.
 */
export type Match =
  | { readonly kind: "blank" }
  | { readonly kind: "one"; readonly person: Person }
  | { readonly kind: "several"; readonly people: readonly Person[] }
  | { readonly kind: "ambiguous"; readonly people: readonly Person[] }
  | { readonly kind: "unknown" };

/**
 * Matches a cell with People: by name, by post, or by both in one cell ("Ada Marsh, Head of Roads", on two
 * lines, with a dash or nothing between them). Letter case, accents, apostrophes, spacing and honorifics are
 * forgiven, and a title with a surname is enough when People has one of that surname. After a known name the
 * rest is taken for that person's post, unless it plainly names another person or a second post.
 */
export function matchPeople(text: string, index: PeopleIndex): Match {
  if (text.trim() === "") return { kind: "blank" };
  const { words, hadHonorific } = personWords(text);
  const whole = words.join(" ");
  const bySurname = hadHonorific && isSurnameWithPost(words) ? index.surnames.get(words[0] ?? "") : undefined;
  const exact = index.names.get(whole) ?? index.posts.get(whole) ?? bySurname;
  if (exact) return oneOf(exact);
  const names = findPhrases(words, index.names);
  const [name] = names;
  if (!name) return matchPosts(words, index);
  if (names.some((hit) => hit.people !== name.people))
    return { kind: "several", people: [...new Set(names.flatMap((hit) => hit.people))] };
  const holders = holdersOf(words, name);
  if (holders.some((person) => namesAnother(words, name, person)))
    return { kind: "several", people: holders };
  return oneOf(holders);
}

/** "Cllr Marsh", or "Cllr Marsh, Leader of the Council": a surname, and at most one post after it. */
function isSurnameWithPost([, ...post]: readonly string[]): boolean {
  return post.length === 0 || (readAsPost(post) && !post.includes(and));
}

function oneOf(people: readonly Person[]): Match {
  const [person, ...others] = people;
  return person && others.length === 0 ? { kind: "one", person } : { kind: "ambiguous", people };
}

/** Those who bear the name; of namesakes, the one whose post stands beside it. */
function holdersOf(words: readonly string[], name: Hit): readonly Person[] {
  const rest = [...words.slice(0, name.start), ...words.slice(name.end)].join(" ");
  const withPost = name.people.filter((person) => personWords(person.post).words.join(" ") === rest);
  return withPost.length === 1 ? withPost : name.people;
}

/** Whether a cell names somebody, or a second post, besides `person`. Councillors often bear two titles. */
function namesAnother(words: readonly string[], name: Hit, person: Person): boolean {
  const before = words.slice(0, name.start);
  const after = words.slice(name.end);
  if (before.at(-1) === and || (after[0] === and && after.length > 1)) return true;
  const post = personWords(person.post).words;
  const rest = [...before, ...after];
  if (rest.join(" ") === post.join(" ") || person.kind.value === "Cabinet Member") return false;
  const startsWithPost = post.length > 0 && post.every((word, at) => rest[at] === word);
  if (startsWithPost && rest[post.length] === and && rest.length > post.length + 1) return true;
  return joinsTwoPosts(rest);
}

function matchPosts(words: readonly string[], index: PeopleIndex): Match {
  const posts = findPhrases(words, index.posts);
  const [post] = posts;
  if (post && posts.some((hit) => hit.people !== post.people) && words.includes(and))
    return { kind: "several", people: [...new Set(posts.flatMap((hit) => hit.people))] };
  if (joinsTwoPosts(words) || joinsTwoNames(words)) return { kind: "several", people: post?.people ?? [] };
  return { kind: "unknown" };
}
