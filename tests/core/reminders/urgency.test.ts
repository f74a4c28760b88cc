import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import type { Item } from "../../../src/core/model/reminder.ts";
import { gatherDigests, threadOf } from "../../../src/core/reminders/digests.ts";
import { compareUrgency } from "../../../src/core/reminders/urgency.ts";
import { at } from "./run.ts";

const due = Temporal.PlainDate.from("2025-10-28");
const item: Item = {
  key: "1tracker/1/action",
  trackerId: "1tracker",
  inquiry: "Safer Cycling Routes",
  contact: "",
  ref: "1",
  kind: "action-due",
  ask: "action",
  due,
  day: "2025-10-27",
  owner: "Zoe O'Hara",
  recommendation: "",
  promised: "",
  withheld: false,
  wanted: "",
  link: "",
};

test("the earliest date presses most and what has no date least; then come kind, inquiry, tracker and ref", () => {
  const inOrder: readonly Item[] = [
    { ...item, due: due.subtract({ days: 1 }), kind: "overdue", ref: "9" },
    { ...item, kind: "response-due", ref: "9" },
    { ...item, inquiry: "A Café Quarter", trackerId: "2", ref: "9" },
    { ...item, trackerId: "1other", ref: "9" },
    { ...item, ref: "2a" },
    { ...item, ref: "2b" },
    { ...item, ref: "10" },
    { ...item, kind: "overdue", inquiry: "A Café Quarter" },
    { ...item, due: due.add({ days: 1 }), kind: "response-due" },
    { ...item, due: null, kind: "assigned" },
    { ...item, due: null, kind: "action-due" },
  ];

  const signs = inOrder.map((one) => inOrder.map((other) => Math.sign(compareUrgency(one, other))));

  expect(inOrder.toReversed().toSorted(compareUrgency)).toEqual(inOrder);
  expect(signs).toEqual(inOrder.map((_, at) => inOrder.map((_other, other) => Math.sign(at - other))));
});

test("the most pressing message comes first; of two alike, the one of the first address", () => {
  const to = (address: string, said: Partial<Item> = {}) => ({
    to: { name: address, address: `${address}@westmere.example` },
    item: { ...item, ...said },
  });
  const early = { due: due.subtract({ days: 1 }) };

  const digests = gatherDigests(
    [to("kit"), to("zoe", { due: null }), to("ada"), to("ben"), to("ZOE", early)],
    at("2025-10-27"),
  );

  expect(digests.map(({ person }) => person.name)).toEqual(["zoe", "ada", "ben", "kit"]);
  expect(digests[0]).toMatchObject({ at: at("2025-10-27"), items: [early, { due: null }] });
  expect(gatherDigests([], at("2025-10-27"))).toEqual([]);
});

test("a message's key hangs on its address and on what it asks for when, and its thread on the address alone", () => {
  const digestOf = (address: string, said: Partial<Item> = {}) =>
    gatherDigests([{ to: { name: "", address }, item: { ...item, ...said } }], at("2025-10-27"))[0];
  const one = digestOf("zoe@westmere.example");
  const others = [
    digestOf("ben@westmere.example"),
    digestOf("zoe@westmere.example", { key: "1tracker/2/action" }),
    digestOf("zoe@westmere.example", { kind: "overdue" }),
    digestOf("zoe@westmere.example", { due: null }),
    digestOf("zoe@westmere.example", { due: due.add({ days: 1 }) }),
    digestOf("zoe@westmere.example", { day: "2025-10-28" }),
  ];
  const alike = digestOf(" Zoe@Westmere.example", { wanted: "Write.", link: "x", owner: "Z", ref: "7" });

  expect(new Set([one, ...others].map((each) => each?.key)).size).toBe(7);
  expect(alike?.key).toBe(one?.key);
  expect([alike, ...others.slice(1)].map((each) => each?.thread)).toEqual(
    Array.from({ length: 6 }, () => one?.thread),
  );
  expect(one?.thread).toBe(threadOf("ZOE@westmere.example"));
  expect(one?.thread).not.toBe(others[0]?.thread);
  expect([one?.key, one?.thread].filter((name) => !/^[\da-f]{32}$/u.test(name ?? ""))).toEqual([]);
});
