import type { Step } from "../../../sheet-template/example/edit.ts";
import { timeline } from "../../../sheet-template/example/timeline.ts";
import { type Book, edited } from "./office-book.ts";

/** What people did in the worked example, in order. */
export const exampleSteps: readonly Step[] = timeline.flatMap(({ steps }) => steps);

/** The worked example as it stood at a moment, London local time ("2019-03-04T09:30"). */
export function exampleAt(moment: string): Book {
  const empty: Book = { id: "1example-tracker", facts: {}, response: [], people: [] };
  return exampleSteps
    .filter(({ at }) => at <= moment)
    .flatMap(({ edits }) => edits)
    .reduce(edited, empty);
}
