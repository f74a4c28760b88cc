import { createHash } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import type { Digest, Item, Recipient } from "../model/reminder.ts";
import { sameAddress } from "./addresses.ts";
import { compareUrgency } from "./urgency.ts";

type Said = { readonly to: Recipient; readonly item: Item };

/** Gathers what is said by whom it is said to: one digest an address, the most pressing digest first. */
export function gatherDigests(said: readonly Said[], at: Temporal.ZonedDateTime): readonly Digest[] {
  const byAddress = Map.groupBy(said, ({ to }) => sameAddress(to.address));
  return [...byAddress]
    .flatMap(([address, group]) => {
      const items = group.map(({ item }) => item).toSorted(compareUrgency);
      const [first] = group;
      return first
        ? [{ key: keyOf(address, items), thread: threadOf(address), person: first.to, items, at }]
        : [];
    })
    .toSorted((one, other) => compareFirst(one, other));
}

/** What every message to an address shares. */
export function threadOf(address: string): string {
  return fingerprint(["reminders", sameAddress(address)]);
}

/** A short name for data, the same for the same data. It tells nothing about the data. */
export function fingerprint(data: unknown): string {
  return createHash("sha256").update(JSON.stringify(data)).digest("hex").slice(0, 32);
}

function keyOf(address: string, items: readonly Item[]): string {
  const told = items.map(({ key, kind, due, day }) => [key, kind, due?.toString() ?? "", day].join(" "));
  return fingerprint([address, told.toSorted()]);
}

function compareFirst(one: Digest, other: Digest): number {
  const [first] = one.items;
  const [second] = other.items;
  const byUrgency = first && second ? compareUrgency(first, second) : 0;
  return byUrgency || (one.person.address < other.person.address ? -1 : 1);
}
