import type { Gate } from "../model/gate.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { tabTitles } from "../model/tabs.ts";
import type { Person, Tracker } from "../model/tracker.ts";
import { emailAddressesIn } from "../people/email-address.ts";
import { knownAddresses, personalAddress } from "../people/personal-address.ts";
import { holdsPersonalNumber } from "../people/personal-number.ts";
import { type JuniorNames, juniorNames } from "./junior-names.ts";
import { type PublishedText, publishedTexts } from "./published-texts.ts";
import { decoded } from "./safe-href.ts";

/**
 * What a snapshot would tell of persons that is not to be published: email addresses other than a team's that
 * is the inquiry's Contact, names of those who are neither councillors nor in senior posts, and numbers that
 * stand for one person.
 */
export function personalGates(snapshot: Snapshot, tracker: Tracker): readonly Gate[] {
  const contacts = teamContacts(tracker);
  const juniorsIn = juniorNames(tracker.people);
  return publishedTexts(snapshot).flatMap((published) => [
    ...emailGates(published, contacts),
    ...nameGates(published, juniorsIn),
    ...numberGates(published),
  ]);
}

/** The addresses of the Contact, unless they are a person's. */
function teamContacts({ inquiry, people }: Tracker): readonly string[] {
  const known = knownAddresses(people);
  return emailAddressesIn(inquiry.cells.Contact.text).filter((address) => !personalAddress(address, known));
}

function emailGates(published: PublishedText, contacts: readonly string[]): readonly Gate[] {
  const { ref, place, text, hrefs } = published;
  const addresses = [text, ...hrefs, ...hrefs.map(decoded)].flatMap(emailAddressesIn);
  if (addresses.every((address) => contacts.includes(address))) return [];
  const message = `${ref} would publish an email address in ${place}. Take it out, or name the team and let readers write to Contact. ${next(ref)}`;
  return [{ code: "personal-email-published", ref, message }];
}

function nameGates(published: PublishedText, juniorsIn: JuniorNames): readonly Gate[] {
  return juniorsIn(published.text).map((person) => ({
    code: "junior-name-published",
    ref: published.ref,
    message: `${published.ref} names ${person.name} in ${published.place}: ${instead(person)}. Only councillors and senior officers are published by name. ${next(published.ref)}`,
  }));
}

function instead({ name, post }: Person): string {
  return post === ""
    ? `say what the post is instead, and enter it beside ${name} in People`
    : `say "${post}" instead`;
}

function numberGates(published: PublishedText): readonly Gate[] {
  const { ref, place, text, hrefs } = published;
  if (![text, ...hrefs].some(holdsPersonalNumber)) return [];
  const message = `${ref} would publish a pupil's number (UPN) or a National Insurance number in ${place}. Take it out, and look whether the text says anything else by which somebody could be known. ${next(ref)}`;
  return [{ code: "personal-number-published", ref, message }];
}

/** Version control is published as it stands; the rest as it was stamped. */
function next(ref: string): string {
  return ref === tabTitles.versionControl
    ? "Then publish again."
    : "Then publish the version that is stamped after that.";
}
