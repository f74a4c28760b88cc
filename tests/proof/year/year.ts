import { firstDay } from "../../core/reminders/oracle/random-worlds.ts";
import { dayNumber, isoDay } from "../../core/reminders/oracle/world.ts";
import { dueToday, isDayOff } from "../../core/reminders/oracle/written-rules.ts";
import { clerk } from "../../support/office.ts";
import { sheetsClientOf } from "../../support/peoples-cells.ts";
import { createDice } from "../dice.ts";
import type { Attempt, Part } from "../part.ts";
import { arrivedIn, emptyLetterbox } from "../witness/arrived.ts";
import { wrongHistory } from "../witness/one-history.ts";
import { doubled, type Rows, readTexts } from "../witness/texts.ts";
import {
  accountsOf,
  type Council,
  type Inquiry,
  instantOf,
  openCouncil,
  registerOf,
  typeInto,
} from "./council.ts";
import { drawWeather, failing, type Weather } from "./day.ts";
import { difference, rowOfSent, rowsSent, toldApart } from "./expected-rows.ts";
import { drawPlots, isVersioned, typingBetween } from "./plot.ts";
import { notInBaseline, wrongInRegister } from "./told-rightly.ts";

const tabs = ["Reminders", "Version control", "Change log", "_Baseline"];
const start = dayNumber("2025-03-11");

/** Day after day in a council's cloud, with officers and failures drawn from the seed; a day is an attempt. */
export const year: Part = {
  name: "a year in the life",
  promise: "on each day what the written rules say was sent, stamped and listed, and nothing else",
  async *attempts({ long, seed }) {
    const [days, trackers] = long ? [365, 50] : [21, 5];
    const council = await openCouncil(drawPlots(trackers, seed));
    const dice = createDice(seed);
    try {
      for (let nth = 0; nth < days; nth += 1)
        yield await liveThrough(
          council,
          start + nth,
          (nth * 365) / days,
          365 / days,
          drawWeather(dice),
          seed,
        );
      yield somethingHappened(council);
    } finally {
      await council.cloud.close();
    }
  },
};

/** A year in which nobody is due anything and nothing is stamped would prove nothing. */
function somethingHappened({ sent, keys, inquiries }: Council): Attempt {
  const versions = inquiries.reduce((sum, inquiry) => sum + inquiry.versions, 0);
  const name = `all in all: ${keys.size} messages, ${sent.length} reminders, ${versions} versions`;
  const enough = keys.size >= inquiries.length && versions > inquiries.length;
  return { name, violations: enough ? [] : [`too little happened: ${name}`] };
}

async function liveThrough(
  council: Council,
  day: number,
  from: number,
  span: number,
  weather: Weather,
  seed: number,
): Promise<Attempt> {
  const { cloud } = council;
  await cloud.goTo(instantOf(day, "06:00"));
  for (const inquiry of council.inquiries) await takeTurns(council, inquiry, from, span);
  const name = `${isoDay(day)}, a ${weather} day`;
  if (weather === "silent") return { name, violations: [] };
  if (weather === "failing") await control(council, "POST", failing(accountsOf(council), seed + day));
  for (const time of ["06:05", "06:20", "10:00"]) await sweepAt(council, day, time);
  await control(council, "DELETE");
  for (const time of ["11:30", "12:30"]) await sweepAt(council, day, time);
  await cloud.goTo(instantOf(day, "12:40"));
  return { name, violations: await wrongOn(council, day, weather) };
}

/** What falls on the day; a year's turns are made in as many days as there are. */
async function takeTurns({ cloud }: Council, inquiry: Inquiry, from: number, span: number): Promise<void> {
  const before = inquiry.world;
  for (const { day, change } of inquiry.turns)
    if (day - firstDay >= from && day - firstDay < from + span) inquiry.world = change(inquiry.world);
  const edits = typingBetween(before, inquiry.world);
  if (edits.length > 0) await typeInto(cloud, inquiry.world.id, edits);
}

/** A failing service may fail the sweep itself; then the scheduler's next call is the next chance. */
async function sweepAt({ cloud }: Council, day: number, time: string): Promise<void> {
  await cloud.goTo(instantOf(day, time));
  await cloud.call("sweep", {});
  await cloud.drained();
}

async function control({ cloud }: Council, method: string, body?: object): Promise<void> {
  const init = body ? { method, body: JSON.stringify(body) } : { method };
  await fetch(`${cloud.office.url}/_emulator/faults`, init);
}

async function wrongOn(council: Council, day: number, weather: Weather): Promise<readonly string[]> {
  const register = await registerOf(council);
  const client = sheetsClientOf(council.cloud.office, clerk);
  const trouble: string[] = [];
  const due = council.inquiries.flatMap(({ world }) => dueToday(world, day, council.sent));
  for (const inquiry of council.inquiries) {
    const texts = await readTexts(client, inquiry.world.id, tabs);
    const ledger = texts.get("Reminders") ?? [];
    const wanted = due.filter(({ tracker }) => tracker === inquiry.world.id).map(rowOfSent);
    const version = texts.get("Version control")?.at(-1)?.[0] ?? "";
    const today = ledger.slice(inquiry.told);
    const found = [
      ...difference(rowsSent(today), wanted),
      ...toldApart(today),
      ...wrongVersions(inquiry, texts),
      ...notInBaseline(inquiry.world, texts.get("_Baseline") ?? []),
      ...wrongInRegister(inquiry.world, version, register.get(inquiry.title) ?? null),
    ];
    trouble.push(...found.map((says) => `${inquiry.title}: ${says}`));
    inquiry.told = ledger.length;
    inquiry.stamped = inquiry.world;
  }
  council.sent.push(...due);
  return [...trouble, ...(await wrongPost(council, day, weather))];
}

/** One more version than before where people changed what versions hold, and not one more where they did not. */
function wrongVersions(inquiry: Inquiry, texts: ReadonlyMap<string, Rows>): readonly string[] {
  const [versions = [], log = [], baseline = []] = ["Version control", "Change log", "_Baseline"].map((tab) =>
    texts.get(tab),
  );
  const { stamped, world } = inquiry;
  const wanted = inquiry.versions + (stamped === null || isVersioned(stamped, world) ? 1 : 0);
  inquiry.versions = versions.length;
  return [
    ...(versions.length === wanted ? [] : [`${versions.length} versions stand and not ${wanted}`]),
    ...wrongHistory({ log, baseline, versions }),
  ];
}

/**
 * One message a person a day, each of its own key, and none on a day off. What a tracker asks that could not be read
 * or written at first follows in another message.
 */
async function wrongPost(
  { cloud, keys }: Council,
  day: number,
  weather: Weather,
): Promise<readonly string[]> {
  const arrived = await arrivedIn(cloud.office.folder);
  await emptyLetterbox(cloud.office.folder);
  const again = arrived.filter(({ key }) => keys.has(key));
  for (const { key } of arrived) keys.add(key);
  const written = weather === "failing" ? [] : arrived.map(({ to }) => to.toLowerCase());
  return [
    ...doubled(written).map((to) => `${to} got two messages in a day`),
    ...again.map(({ to }) => `${to} got a message for the second time`),
    ...(isDayOff(day) && arrived.length > 0 ? [`${arrived.length} messages went out on a day off`] : []),
  ];
}
