import {
  type InquiryFact,
  type PeopleColumn,
  type ResponseColumn,
  tabTitles,
  type VersionControlColumn,
} from "../model/tabs.ts";
import type { Inquiry, Person, Recommendation, Tracker, VersionRow } from "../model/tracker.ts";
import type { Spot } from "./check.ts";

type Detail = Spot["detail"];

/** A cell of a recommendation's row. */
export function rowSpot(row: Recommendation, column: ResponseColumn, detail: Detail = {}): Spot {
  return {
    ref: row.label,
    tab: "response",
    cell: row.cells[column].a1,
    detail: { ref: row.label, column, ...detail },
  };
}

/** The value of a fact of the inquiry. */
export function factSpot(inquiry: Inquiry, fact: InquiryFact, detail: Detail = {}): Spot {
  return {
    ref: tabTitles.inquiry,
    tab: "inquiry",
    cell: inquiry.cells[fact].a1,
    detail: { fact, cell: inquiry.cells[fact].a1, ...detail },
  };
}

/** A cell of a person's row. */
export function personSpot(person: Person, column: PeopleColumn, detail: Detail = {}): Spot {
  const { a1 } = person.cells[column];
  return { ref: tabTitles.people, tab: "people", cell: a1, detail: { cell: a1, ...detail } };
}

/** A cell of a row of Version control. */
export function versionSpot(row: VersionRow, column: VersionControlColumn, detail: Detail = {}): Spot {
  const { a1 } = row.cells[column];
  return { ref: tabTitles.versionControl, tab: "versionControl", cell: a1, detail: { cell: a1, ...detail } };
}

/** The rows that must be answered: every recommendation and part, but not the stem above lettered parts. */
export function answerableRows(tracker: Tracker): readonly Recommendation[] {
  return tracker.recommendations.filter((row) => !row.isStem);
}

/** Whether a row is marked not for publication. */
export function isWithheld(row: Recommendation): boolean {
  return row.cells["Not for publication (reason)"].text !== "";
}
