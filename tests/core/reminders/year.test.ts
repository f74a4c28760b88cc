import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type LedgerRow,
  ReminderSettings,
  type TrackerForReminders,
} from "../../../src/core/model/reminder.ts";
import type { Tracker } from "../../../src/core/model/tracker.ts";
import { claimDigest } from "../../../src/core/reminders/ledger.ts";
import { whoIsDue } from "../../../src/core/reminders/who-is-due.ts";
import { exampleAt, exampleSteps } from "./example-book.ts";
import { trackerOf } from "./office-book.ts";
import { bookOf } from "./oracle/book-of-world.ts";
import { exampleWorld } from "./oracle/example-world.ts";
import { anyEdits, anyOutages, anyWorld, firstDay, lastDay } from "./oracle/random-worlds.ts";
import { dayNumber, isoDay, type Sent, type World } from "./oracle/world.ts";
import { dueToday, isDayOff } from "./oracle/written-rules.ts";
import { at } from "./run.ts";

const settings = ReminderSettings.parse({ allowedDomains: ["westmere.example", "buckinghamshire.example"] });

/** A tracker on a day, as the product reads it and as the rules speak of it. */
type Morning = { readonly tracker: Tracker; readonly world: World };

/** Runs every day of a span that is no outage, and holds each run's mail against the rules. */
function liveThrough(
  mornings: (day: number) => readonly Morning[],
  [from, to]: readonly [number, number],
  outages: ReadonlySet<number>,
): readonly Sent[] {
  const ledgers = new Map<string, readonly LedgerRow[]>();
  const keys = new Set<string>();
  const sent: Sent[] = [];
  for (let day = from; day <= to; day += 1) {
    if (outages.has(day)) continue;
    const today = mornings(day);
    const trackers = today.map(({ tracker }) => withLedger(tracker, ledgers));
    const { digests } = whoIsDue(trackers, at(isoDay(day)), settings);

    const mails = digests.flatMap(({ person, items }) =>
      items.map((item) => sentOf(item, day, person.address)),
    );
    const rules = today.flatMap(({ world }) => dueToday(world, day, sent));
    expect(inWords(mails), isoDay(day)).toEqual(inWords(rules));
    expect(new Set(digests.map(({ person }) => person.address.toLowerCase())).size).toBe(digests.length);
    if (isDayOff(day)) expect(digests).toEqual([]);

    sent.push(...mails);
    for (const digest of digests) {
      expect(keys.has(digest.key), "the key of a message names it alone").toBe(false);
      keys.add(digest.key);
      for (const [id, rows] of claimDigest(digest)) ledgers.set(id, [...(ledgers.get(id) ?? []), ...rows]);
    }
  }
  return sent;
}

function withLedger(
  tracker: Tracker,
  ledgers: ReadonlyMap<string, readonly LedgerRow[]>,
): TrackerForReminders {
  return { tracker, ledger: ledgers.get(tracker.spreadsheetId) ?? [] };
}

type Item = ReturnType<typeof whoIsDue>["digests"][number]["items"][number];

function sentOf({ trackerId, ref, kind, ask, due }: Item, day: number, address: string): Sent {
  const dueDay = due === null ? null : dayNumber(due.toString());
  return { day, tracker: trackerId, address: address.toLowerCase(), ref, tag: kind, ask, due: dueDay };
}

function inWords(sent: readonly Sent[]): readonly string[] {
  return sent
    .map(({ tracker, address, ref, tag, ask, due }) =>
      [tracker, address, ref, tag, ask, due === null ? "-" : isoDay(due)].join(" "),
    )
    .toSorted();
}

const manyTrackers = fc.array(fc.record({ world: anyWorld, edits: anyEdits }), {
  minLength: 1,
  maxLength: 5,
});

test("through a year, with any edits and any outages, the mails are exactly those of the written rules", () => {
  let seen = 0;
  fc.assert(
    fc.property(manyTrackers, anyOutages, (plots, outages) => {
      const current = plots.map(({ world, edits }, index) => ({
        world: { ...world, id: `1tracker-${index}` },
        edits: Map.groupBy(edits, ({ day }) => day),
      }));
      const read = new Map<World, Tracker>();
      const mornings = (day: number) =>
        current.map((plot): Morning => {
          for (const { change } of plot.edits.get(day) ?? []) plot.world = change(plot.world);
          const tracker = read.get(plot.world) ?? trackerOf(bookOf(plot.world));
          read.set(plot.world, tracker);
          return { tracker, world: plot.world };
        });
      seen += liveThrough(mornings, [firstDay, lastDay], outages).length;
    }),
    { numRuns: 30 },
  );
  expect(seen).toBeGreaterThan(500);
});

test("through the worked example, day by day, the mails are exactly those of the written rules", () => {
  const mornings = (day: number): readonly Morning[] => {
    const book = exampleAt(`${isoDay(day)}T09:30`);
    return [{ tracker: trackerOf(book), world: exampleWorld(book) }];
  };
  const start = dayNumber(exampleSteps[0]?.at.slice(0, 10) ?? "") + 1;

  const sent = liveThrough(mornings, [start, start + 365], new Set());

  const before = sent.filter(({ day, tag }) => day <= dayNumber("2019-03-04") && tag === "six-month");
  const missing = ["2a", "2b", "4", "5a", "5b", "6", "7"];
  expect(new Set(before.map(({ ref }) => ref)).intersection(new Set(missing))).toEqual(new Set(missing));
  const afterAll = sent.filter(({ day }) => day > dayNumber("2019-03-22") && day < dayNumber("2019-06-01"));
  expect(afterAll).toEqual([]);
});
