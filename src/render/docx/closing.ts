import { HeadingLevel, Paragraph } from "docx";
import type { Publisher } from "../../core/model/publisher.ts";
import { contactLabel, headings, licenceLabel } from "../words/phrases.ts";
import { addressLine } from "./front-page.ts";
import { linkRuns, textRuns } from "./runs.ts";

/** Whom to ask, on which terms the response may be used again, and where it stands. */
export function closing({ contact, licence }: Publisher, address: string): readonly Paragraph[] {
  const also = [contact.telephone, contact.post].filter((words) => words !== undefined);
  const asked = [
    ...textRuns(`${contactLabel}: ${contact.name}, `),
    ...linkRuns(contact.email, `mailto:${contact.email}`),
    ...textRuns(also.map((words) => `, ${words}`).join("")),
  ];
  const terms = [...textRuns(`${licenceLabel}: `), ...linkRuns(licence.name, licence.url)];
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: textRuns(headings.about) }),
    new Paragraph({ style: "Lead", children: asked }),
    new Paragraph({ style: "Lead", children: terms }),
    ...(address === "" ? [] : [addressLine(address)]),
  ];
}
