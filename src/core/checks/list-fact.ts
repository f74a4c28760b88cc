import type { InquiryFact } from "../model/tabs.ts";
import type { Choice, Inquiry } from "../model/tracker.ts";
import type { Spot } from "./check.ts";
import { factSpot } from "./places.ts";
import { joinWords, quote } from "./words.ts";

/** The fact's cell when it is filled with something that is not in its list. */
export function unlistedFact(inquiry: Inquiry, fact: InquiryFact, choice: Choice<string>): readonly Spot[] {
  if (choice.text === "" || choice.value !== null) return [];
  return [factSpot(inquiry, fact, { text: quote(choice.text) })];
}

/** What to say of it, with the list to choose from. */
export function unlistedFactMessage({ detail }: Spot, options: readonly string[]): string {
  return `${detail.fact} says "${detail.text}", which is not in its list. Choose ${joinWords(options, "or")}.`;
}
