import { Temporal } from "temporal-polyfill";
import { afterEach, describe, expect, test } from "vitest";
import {
  dee,
  openPostRoom,
  type PostRoom,
  recommendation,
  type Service,
  services,
} from "../app/remind/post-room.ts";
import { startChild } from "../support/child.ts";
import { openGate, type Passing, type Verdict } from "../support/gate.ts";
import { ben } from "../support/office.ts";

let room: PostRoom;

afterEach(() => room.close());

const mishaps = ["killed before", "killed after", "left without the answer to"] as const;
type Mishap = (typeof mishaps)[number];

/**
 * Runs `scrutiny remind` as a process that meets with a mishap at its nth request to Google or Notify: it is
 * killed before or after the request is applied, or only loses the answer. Tells whether it came so far.
 */
async function remindWith(mishap: Mishap, nth: number): Promise<boolean> {
  let count = 0;
  let met = false;
  const judge = (_: Passing): Verdict => {
    count += 1;
    if (count !== nth) return "pass";
    met = true;
    if (mishap === "killed before") child.process.kill("SIGKILL");
    if (mishap === "killed after") setTimeout(() => child.process.kill("SIGKILL"), 30);
    return mishap === "killed before" ? "cut before" : "cut after";
  };
  const gate = await openGate(room.office.url, judge);
  const { SCRUTINY_NOTIFY_URL: notify } = room.environment;
  const child = startChild("src/cli/scrutiny.ts", ["remind", room.office.spreadsheetId], {
    ...room.environment,
    SCRUTINY_GOOGLE_URL: gate.url,
    ...(notify ? { SCRUTINY_NOTIFY_URL: gate.url } : {}),
  });
  const { code, stderr } = await child.ended;
  await gate.close();
  if (!met && code !== 0) throw new Error(`the run should have ended well: ${code} ${stderr}`);
  return met;
}

async function countOf(address: string): Promise<number> {
  return (await room.mails()).filter(({ to }) => to === address).length;
}

/** The working day after so many others, at ten in London. */
function morningOf(nth: number): string {
  const days = Math.floor((nth - 1) / 5) * 7 + ((nth - 1) % 5);
  const date = Temporal.PlainDate.from("2025-03-10").add({ days });
  return date.toZonedDateTime({ timeZone: "Europe/London", plainTime: "10:00" }).toInstant().toString();
}

/** What became of a person's message: how many they got, and whether the ledger says that nobody can tell. */
async function outcomeFor(address: string, before: number, ref: string) {
  const rows = (await room.ledger()).filter(({ to, about }) => to === address && about.includes(ref));
  return {
    got: (await countOf(address)) - before,
    doubtful: rows.some(({ message }) => message.startsWith("May have been sent")),
    open: rows.some(({ sent, message }) => sent === "" && message === ""),
  };
}

const cases = services.flatMap((service) => mishaps.map((mishap) => [service, mishap] as const));

describe.each(cases)("a run over %s that is %s any of its calls", (service, mishap) => {
  test(`leaves, after two more runs, ${promise(service)}`, { timeout: 180_000 }, async () => {
    room = await openPostRoom(service);
    let nth = 1;
    for (; ; nth += 1) {
      const [mine, hers] = [`${100 + nth}`, `${200 + nth}`];
      await room.office.at(morningOf(nth));
      await room.edit([recommendation(mine, "Ben Okafor"), recommendation(hers, "Dee Ray")]);
      const before = [await countOf(ben), await countOf(dee)] as const;

      const met = await remindWith(mishap, nth);
      const early = await room.remind();
      await room.office.at(Temporal.Instant.from(morningOf(nth)).add({ minutes: 31 }).toString());
      const later = await room.remind();

      const outcomes = [await outcomeFor(ben, before[0], mine), await outcomeFor(dee, before[1], hers)];
      expect([early.failed, later.failed]).toEqual([[], []]);
      for (const { got, doubtful, open } of outcomes) {
        expect(open).toBe(false);
        if (service === "smtp" && doubtful) expect(got).toBeLessThanOrEqual(1);
        else expect({ got, doubtful }).toEqual({ got: 1, doubtful: false });
      }
      expect(outcomes.filter(({ doubtful }) => doubtful).length).toBeLessThanOrEqual(1);
      if (!met) break;
    }
    expect(nth).toBeGreaterThan(8);
  });
});

function promise(service: Service): string {
  return service === "smtp"
    ? "each message once, but for the one on its way when it was killed, which is told and never repeated"
    : "each message exactly once";
}
