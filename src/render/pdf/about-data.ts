import type { Publisher } from "../../core/model/publisher.ts";
import type { Span } from "../../core/model/rich-text.ts";
import { addressLabel, contactLabel, headings, licenceLabel } from "../words/phrases.ts";
import { newerWords, replacedWords } from "../words/print-phrases.ts";
import { isSafeAddress } from "./fit-rich-text.ts";
import { replacementSign, type TextFitter } from "./fit-text.ts";

/** Where the version stands for good, and that it may have been superseded; null if it stands nowhere. */
export function addressData(address: string, fitter: TextFitter) {
  if (address === "") return null;
  return { label: addressLabel, link: linkTo(address, address, fitter), newer: newerWords };
}

/**
 * The last lines: whom to ask, on which terms the response may be used again, and what could not be shown.
 * So it is to be called when everything else has been fitted.
 */
export function aboutData({ contact, licence }: Publisher, address: string, fitter: TextFitter) {
  const also = [contact.telephone, contact.post].filter((words) => words !== undefined);
  const lines: (readonly Span[])[] = [
    [
      { text: fitter.fitText(`${contactLabel}: ${contact.name}, `) },
      linkTo(contact.email, `mailto:${contact.email}`, fitter),
      { text: fitter.fitText(also.map((words) => `, ${words}`).join("")) },
    ],
    [{ text: `${licenceLabel}: ` }, linkTo(licence.name, licence.url, fitter)],
  ];
  return { title: headings.about, lines: [...lines, ...replacedLines(address, fitter)] };
}

function replacedLines(address: string, fitter: TextFitter): readonly (readonly Span[])[] {
  const { length } = fitter.replaced();
  if (length === 0) return [];
  const where = address === "" ? [] : [{ text: ": " }, linkTo(address, address, fitter)];
  return [[{ text: replacedWords(replacementSign, length) }, ...where, { text: "." }]];
}

function linkTo(text: string, href: string, { fitText }: TextFitter): Span {
  return { text: fitText(text), ...(isSafeAddress(href) ? { href } : {}) };
}
