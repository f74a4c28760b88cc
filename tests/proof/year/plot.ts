import fc from "fast-check";
import type { Edit } from "../../../sheet-template/example/edit.ts";
import type { InquiryFact, PeopleColumn, ResponseColumn } from "../../../src/core/model/tabs.ts";
import type { Book } from "../../core/reminders/office-book.ts";
import { bookOf } from "../../core/reminders/oracle/book-of-world.ts";
import { anyEdits, anyWorld, type Edit as Turn } from "../../core/reminders/oracle/random-worlds.ts";
import type { World } from "../../core/reminders/oracle/world.ts";

/** A tracker's year: how it begins, and what people change on which day. */
export type Plot = { readonly world: World; readonly turns: readonly Turn[] };

/** So many years, drawn from the seed. Inquiries last, so most rows stay open. */
export function drawPlots(count: number, seed: number): readonly Plot[] {
  return fc.sample(fc.record({ world: anyWorld, turns: anyEdits }), { seed, numRuns: count });
}

/** What somebody types so that a tracker which says `before` says `after`. Rows are found by their refs. */
export function typingBetween(before: World, after: World): readonly Edit[] {
  const [was, is] = [bookOf(before), bookOf(after)];
  return [...factsTyped(was, is), ...rowsTyped(was, is), ...peopleTyped(was, is)];
}

/** Whether the versions hold what differs: the people and their absences are in none. */
export function isVersioned(before: World, after: World): boolean {
  const [was, is] = [bookOf(before), bookOf(after)];
  return factsTyped(was, is).length + rowsTyped(was, is).length > 0;
}

/** What somebody types into an empty tracker. */
export function firstTyping(world: World, title: string): readonly Edit[] {
  const { facts, response, people } = bookOf(world);
  return [
    { kind: "fact", name: "Inquiry title", value: title },
    ...factsTyped({ facts: {}, response: [], people: [] }, { facts, response, people }),
    { kind: "add", tab: "people", key: "Name", rows: [...people] },
    { kind: "add", tab: "response", key: "Ref", rows: [...response] },
  ];
}

type Told = Omit<Book, "id">;

function factsTyped(was: Told, is: Told): readonly Edit[] {
  const names = Object.keys(is.facts) as InquiryFact[];
  return names.flatMap((name): readonly Edit[] => {
    const value = is.facts[name] ?? "";
    return value === (was.facts[name] ?? "") ? [] : [{ kind: "fact", name, value }];
  });
}

function rowsTyped(was: Told, is: Told): readonly Edit[] {
  return is.response.flatMap((row, index) =>
    (Object.keys(row) as ResponseColumn[]).flatMap((column): readonly Edit[] => {
      const value = row[column] ?? "";
      if (value === (was.response[index]?.[column] ?? "")) return [];
      return [{ kind: "set", tab: "response", find: { column: "Ref", value: row.Ref ?? "" }, column, value }];
    }),
  );
}

function peopleTyped(was: Told, is: Told): readonly Edit[] {
  return is.people.flatMap((row, index) =>
    (Object.keys(row) as PeopleColumn[]).flatMap((column): readonly Edit[] => {
      const value = row[column] ?? "";
      if (value === (was.people[index]?.[column] ?? "")) return [];
      return [{ kind: "set", tab: "people", find: { column: "Name", value: row.Name ?? "" }, column, value }];
    }),
  );
}
