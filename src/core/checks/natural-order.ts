import { type TabName, tabTitles } from "../model/tabs.ts";

const collator = new Intl.Collator("en-GB", { numeric: true });
const tabs: readonly string[] = Object.keys(tabTitles);
const shape = /^(\d+)([a-z]?)$/u;

/** Compares refs as people count: 1, 2, 2a, 2b, 10, and after them whatever is no reference. */
export function compareRefs(one: string, other: string): number {
  const [, number, letter = ""] = shape.exec(one) ?? [];
  const [, otherNumber, otherLetter = ""] = shape.exec(other) ?? [];
  if (number === undefined || otherNumber === undefined) {
    if (number !== otherNumber) return number === undefined ? 1 : -1;
    return collator.compare(one, other);
  }
  return Number(number) - Number(otherNumber) || collator.compare(letter, otherLetter);
}

type Placed = { readonly tab: TabName; readonly ref: string };

/** Compares places: by tab (Inquiry first, then Response), then by ref. */
export function comparePlaces(one: Placed, other: Placed): number {
  return tabs.indexOf(one.tab) - tabs.indexOf(other.tab) || compareRefs(one.ref, other.ref);
}
