import type { ReminderSettings } from "../model/reminder.ts";
import type { Person } from "../model/tracker.ts";
import type { WhyNotCode } from "./why-not.ts";

const shape = /^[a-z\d.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z\d-]{2,63}$/iu;

/** Why a person's address cannot be written to, or null: it is missing, malformed or outside the allow-list. */
export function addressProblem({ email }: Person, settings: ReminderSettings): WhyNotCode | null {
  if (email === "") return "no-email";
  if (!isAddress(email)) return "email-malformed";
  const domain = email.slice(email.lastIndexOf("@") + 1).toLowerCase();
  return settings.allowedDomains.includes(domain) ? null : "domain-not-allowed";
}

/** One plain address and nothing else: what it may hold cannot end a header or add a second recipient. */
function isAddress(text: string): boolean {
  return text.length <= 254 && shape.test(text) && !/^\.|\.\.|\.@/u.test(text);
}

/** An address as it is compared: letter case tells nobody apart. */
export function sameAddress(address: string): string {
  return address.trim().toLowerCase();
}
