import { peopleColumns } from "../model/tabs.ts";
import type { Person } from "../model/tracker.ts";
import { PersonKind } from "../model/vocabulary.ts";
import type { Tab } from "../model/workbook.ts";
import { findColumns } from "./find-columns.ts";
import type { Problem } from "./problem.ts";
import { readChoice } from "./read-choice.ts";
import { tableRows } from "./table.ts";

/** Reads the People tab. An email chip counts as its address. */
export function readPeople(tab: Tab): {
  readonly people: readonly Person[];
  readonly problems: readonly Problem[];
} {
  const { layout, problems } = findColumns(tab, peopleColumns);
  const people = tableRows(tab, layout, peopleColumns).map(({ row, cells }) => ({
    row: row + 1,
    name: cells.Name.text,
    post: cells.Post.text,
    kind: readChoice(cells.Kind.text, PersonKind.options),
    email: cells.Email.text,
    cells,
  }));
  return { people, problems };
}
