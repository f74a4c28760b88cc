import { inquiryFacts, peopleColumns, responseColumns } from "../model/tabs.ts";
import type { PlacedCell, Tracker } from "../model/tracker.ts";
import type { Spot } from "./check.ts";
import { factSpot, personSpot, rowSpot } from "./places.ts";

/**
 * The cells of Inquiry, Response (but for Checks, a formula) and People that a test picks out. The place in
 * `detail.place` reads "Agreed" or "Email, D5".
 */
export function peoplesCells(tracker: Tracker, picks: (cell: PlacedCell) => boolean): readonly Spot[] {
  const { inquiry } = tracker;
  const columns = responseColumns.filter((column) => column !== "Checks");
  return [
    ...inquiryFacts
      .filter((fact) => picks(inquiry.cells[fact]))
      .map((fact) => factSpot(inquiry, fact, { place: fact })),
    ...tracker.recommendations.flatMap((row) =>
      columns
        .filter((column) => picks(row.cells[column]))
        .map((column) => rowSpot(row, column, { place: column })),
    ),
    ...tracker.people.flatMap((person) =>
      peopleColumns
        .filter((column) => picks(person.cells[column]))
        .map((column) => personSpot(person, column, { place: `${column}, ${person.cells[column].a1}` })),
    ),
  ];
}
