const honorifics = new Set(
  "cllr cllrs councillor councillors cclr mr mrs ms miss mx dr prof professor sir dame lord lady rev hon rt".split(
    " ",
  ),
);
const roleNouns = new Set(
  (
    "manager head director officer lead leader adviser advisor coordinator co-ordinator chair chairman chairwoman " +
    "chairperson executive commissioner superintendent inspector principal consultant secretary clerk solicitor " +
    "treasurer accountant engineer planner psychologist headteacher nurse deputy constable sergeant surveyor " +
    "supervisor administrator practitioner specialist member mayor registrar analyst"
  ).split(" "),
);

/** The word that stands for "and", "&", ";" and a slash between blanks. */
export const and = "and";

/** No cell that names somebody is longer than this; what is, is read no further. */
const longestName = 500;

/** A text in words to compare by: case, accents, apostrophes, line breaks, punctuation and honorifics forgiven. */
export function personWords(text: string): {
  readonly words: readonly string[];
  readonly hadHonorific: boolean;
} {
  const all = comparableWords(text.slice(0, longestName));
  const words = all.filter((word) => !honorifics.has(word));
  return { words, hadHonorific: words.length < all.length };
}

/** Whether a word, ready to compare, stands before a name: "cllr", "ms". */
export function isHonorific(word: string): boolean {
  return honorifics.has(word);
}

/** The words of a text of any length, ready to compare, with the honorifics among them. */
export function comparableWords(text: string): readonly string[] {
  return text
    .normalize("NFD")
    .replaceAll(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll(/['’‘`´]/gu, "")
    .replaceAll(/[&;+]|\s\/\s/gu, ` ${and} `)
    .split(/[^\p{L}\p{N}-]+/u)
    .map((word) => word.replaceAll(/^-+|-+$/gu, ""))
    .filter((word) => word !== "");
}

/** Whether words read as a post: they end in a role ("SEN Manager") or start with one ("Head of Learning"). */
export function readAsPost(words: readonly string[]): boolean {
  if (roleNouns.has(words.at(-1) ?? "")) return true;
  const join = words.slice(0, 4).findIndex((word) => word === "of" || word === "for");
  return join > 0 && roleNouns.has(words[join - 1] ?? "");
}

/** Whether an "and" stands between two posts: "Schools Manager and SEN Manager", not "Head of Schools and Learning". */
export function joinsTwoPosts(words: readonly string[]): boolean {
  return words.some(
    (word, index) => word === and && readAsPost(words.slice(0, index)) && readAsPost(words.slice(index + 1)),
  );
}

/** Whether an "and" stands between what may be two names: two to four words a side, and none of them a role. */
export function joinsTwoNames(words: readonly string[]): boolean {
  const at = words.indexOf(and);
  if (at === -1) return false;
  return [words.slice(0, at), words.slice(at + 1)].every(
    (side) =>
      side.length >= 2 && side.length <= 4 && !side.some((word) => roleNouns.has(word) || word === and),
  );
}
