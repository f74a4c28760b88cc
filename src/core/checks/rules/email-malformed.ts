import { isEmailAddress } from "../../people/email-address.ts";
import type { Check } from "../check.ts";
import { personSpot } from "../places.ts";
import { quote } from "../words.ts";

export const emailMalformed: Check = {
  code: "email-malformed",
  severity: "should fix",
  title: "Email not an address",
  run: ({ tracker }) =>
    tracker.people
      .filter((person) => person.email !== "" && !isEmailAddress(person.email))
      .map((person) =>
        personSpot(person, "Email", { person: person.name || person.post, text: quote(person.email) }),
      ),
  message: ({ detail }) =>
    `"${detail.text}" in ${detail.cell} of People is not one email address${detail.person ? `, so ${detail.person} cannot be reminded` : ""}. Enter one address, such as name@council.gov.uk.`,
};
