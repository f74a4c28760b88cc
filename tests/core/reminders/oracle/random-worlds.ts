import fc from "fast-check";
import { dayNumber, type World, type WorldPerson, type WorldRow } from "./world.ts";

/** The simulated year. */
export const firstDay = dayNumber("2025-01-01");
export const lastDay = dayNumber("2025-12-31");

/** A change that somebody makes on a day, before the run. */
export type Edit = { readonly day: number; readonly change: (world: World) => World };

const names = ["Ada Marsh", "Ben Okafor", "Zoe Hara", "Kit Lowe", "Uma Sen", "Tom Reed"];
const emails = names.map((name) => `${name.toLowerCase().replace(" ", ".")}@westmere.example`);

const anyDay = fc.integer({ min: firstDay, max: lastDay });
const date = fc.option(fc.integer({ min: dayNumber("2024-07-01"), max: dayNumber("2026-04-30") }), {
  freq: 3,
});
const someone = fc.option(fc.integer({ min: 0, max: names.length - 1 }), { freq: 9 });
const away: fc.Arbitrary<WorldPerson["away"]> = fc.option(
  fc.record({ until: fc.option(anyDay), delegate: fc.option(fc.integer({ min: 0, max: names.length - 1 })) }),
);

const row: fc.Arbitrary<Omit<WorldRow, "ref">> = fc.record({
  owner: someone,
  agreed: fc.constantFrom("", "Yes", "Yes", "Yes", "Partly", "No"),
  progress: fc.constantFrom("", "", "", "On track", "Delayed", "Complete", "Paused", "No longer feasible"),
  actionDue: date,
  six: fc.boolean(),
  twelve: fc.constantFrom(false, false, false, true),
});

const facts = fc.record({
  final: fc.constantFrom(true, true, false),
  cabinetDate: fc.option(fc.integer({ min: dayNumber("2024-01-31"), max: lastDay }), { freq: 9 }),
  reviewDate: date,
  responseDue: date,
  leadMember: someone,
  leadOfficer: someone,
});

/** A tracker of up to four rows; the same people, or their addresses in capitals, are in all of them. */
export const anyWorld: fc.Arbitrary<World> = fc
  .record({
    facts,
    rows: fc.array(row, { minLength: 1, maxLength: 4 }),
    shout: fc.boolean(),
    awayPeople: fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, away), {
      minLength: names.length,
      maxLength: names.length,
    }),
    noEmail: fc.option(fc.integer({ min: 0, max: names.length - 1 })),
  })
  .map(({ facts: told, rows, shout, awayPeople, noEmail }) => ({
    id: "",
    ...told,
    people: names.map((name, index) => ({
      name,
      email: index === noEmail ? "" : shout ? (emails[index] ?? "").toUpperCase() : (emails[index] ?? ""),
      away: awayPeople[index] ?? null,
    })),
    rows: rows.map((each, index) => ({ ...each, ref: String(index + 1) })),
  }));

const change: fc.Arbitrary<Edit["change"]> = fc.oneof(
  fc.tuple(fc.nat(3), row, fc.constantFrom("owner", "agreed", "progress", "actionDue", "six", "twelve")).map(
    ([at, next, field]) =>
      (world: World): World => ({
        ...world,
        rows: world.rows.map((each, index) => (index === at ? { ...each, [field]: next[field] } : each)),
      }),
  ),
  fc
    .tuple(
      facts,
      fc.constantFrom("final", "cabinetDate", "reviewDate", "responseDue", "leadMember", "leadOfficer"),
    )
    .map(
      ([next, field]) =>
        (world: World): World => ({ ...world, [field]: next[field] }),
    ),
  fc.tuple(fc.nat(names.length - 1), away).map(
    ([at, next]) =>
      (world: World): World => ({
        ...world,
        people: world.people.map((each, index) => (index === at ? { ...each, away: next } : each)),
      }),
  ),
);

/** What people do to a tracker in a year. */
export const anyEdits: fc.Arbitrary<readonly Edit[]> = fc.array(fc.record({ day: anyDay, change }), {
  maxLength: 25,
});

/** The days on which no run takes place. */
export const anyOutages: fc.Arbitrary<ReadonlySet<number>> = fc
  .array(fc.tuple(anyDay, fc.integer({ min: 1, max: 20 })), { maxLength: 3 })
  .map(
    (outages) =>
      new Set(outages.flatMap(([from, days]) => Array.from({ length: days }, (_, day) => from + day))),
  );
