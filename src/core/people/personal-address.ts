import type { Person } from "../model/tracker.ts";
import { personWords } from "./person-words.ts";

/** What People tells about addresses: those of named people, and how names look within an address. */
export type KnownAddresses = { readonly addresses: ReadonlySet<string>; readonly names: ReadonlySet<string> };

const privateDomains =
  /@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|btinternet|sky|virginmedia|talktalk|protonmail|proton|gmx)\.(?:com|co\.uk|net|me|uk|org)$/u;
const teamWords =
  /(?:^|[._-])(?:scrutiny|democratic|democracy|committee|committees|members?|governance|team|teams|enquir(?:y|ies)|info|information|contact|contacts|office|services?|support|help|helpdesk|admin|clerk|clerks|mailbox|inbox|hub|policy|press|communications|consultation|feedback|partnership|board|admissions|customer|customerservices)(?:$|[._-])/u;
const initialAndSurname = /^[a-z][._][a-z'-]{2,}$/u;

/** Reads People once. A person without a name is a team or a post, and may share its address. */
export function knownAddresses(people: readonly Person[]): KnownAddresses {
  const named = people.filter((person) => person.name !== "");
  return {
    addresses: new Set(named.map((person) => person.email.trim().toLowerCase())),
    names: new Set(named.flatMap((person) => namesInAddresses(personWords(person.name).words))),
  };
}

function namesInAddresses(words: readonly string[]): readonly string[] {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined || words.length < 2) return [];
  return [
    `${first}.${last}`,
    `${last}.${first}`,
    `${first}_${last}`,
    `${first}${last}`,
    `${first[0]}.${last}`,
    `${first[0]}${last}`,
  ];
}

/**
 * Whether an address (in lower case) is one person's: it stands in People beside a name and is no team's, it
 * is made of such a name, it is an initial with a surname, or it is with a private mail provider.
 */
export function personalAddress(address: string, { addresses, names }: KnownAddresses): boolean {
  const local = address.slice(0, address.lastIndexOf("@"));
  if (names.has(local) || privateDomains.test(address)) return true;
  if (teamWords.test(local)) return false;
  return addresses.has(address) || initialAndSurname.test(local);
}
