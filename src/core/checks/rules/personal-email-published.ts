import { inquiryFacts, type ResponseColumn, responseColumns } from "../../model/tabs.ts";
import { emailAddressesIn } from "../../people/email-address.ts";
import { knownAddresses, personalAddress } from "../../people/personal-address.ts";
import type { Check } from "../check.ts";
import { factSpot, isWithheld, rowSpot } from "../places.ts";

const unpublished: readonly ResponseColumn[] = ["Ref", "Checks", "Not for publication (reason)"];
const published = responseColumns.filter((column) => !unpublished.includes(column));

export const personalEmailPublished: Check = {
  code: "personal-email-published",
  severity: "must fix",
  title: "Personal email to be published",
  run: ({ tracker }) => {
    const known = knownAddresses(tracker.people);
    const isPersonal = (text: string) =>
      emailAddressesIn(text).some((address) => personalAddress(address, known));
    const { inquiry } = tracker;
    return [
      ...inquiryFacts
        .filter((fact) => isPersonal(inquiry.cells[fact].text))
        .map((fact) => factSpot(inquiry, fact, { column: fact })),
      ...tracker.recommendations
        .filter((row) => !isWithheld(row))
        .flatMap((row) =>
          published
            .filter((column) => isPersonal(textOf(row.cells[column])))
            .map((column) => rowSpot(row, column)),
        ),
    ];
  },
  message: ({ ref, detail }) =>
    `${ref} would publish a person's email address in ${detail.column}. Take it out, or give a team's address instead.`,
};

/** What a cell would publish: its words, and where its mail links point. */
function textOf({
  text,
  links,
}: {
  readonly text: string;
  readonly links: readonly { readonly url: string }[];
}): string {
  return [text, ...links.map(({ url }) => url).filter((url) => /^mailto:/iu.test(url))].join(" ");
}
