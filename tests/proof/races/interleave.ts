import { explain, TrackerError } from "../../../src/app/errors.ts";
import { peoplesCells } from "../../support/peoples-cells.ts";
import type { Dice } from "../dice.ts";
import { type Watch, watch } from "../witness/only-people.ts";
import type { BusyOffice, Work } from "./busy-office.ts";
import { drawDoing } from "./officers.ts";
import { type Choose, isWrite, openTurnstile, type Turnstile, type Waiting } from "./turnstile.ts";

/** How runs meet: how long a lease lasts, whether a holder sleeps past it, and whether writes meet. */
export type Meeting = {
  readonly name: string;
  readonly works: readonly Work[];
  readonly leaseSeconds: number;
  readonly sleeps: boolean;
  readonly sameMoment: boolean;
};

/** Lets works and officers run at once, one request at a time, drawn by the dice. Gives what was broken meanwhile. */
export async function interleave(
  busy: BusyOffice,
  works: readonly Work[],
  officers: number,
  meeting: Meeting,
  dice: Dice,
): Promise<readonly string[]> {
  const runners = works.map((work, index) => ({ work, name: `${index} ${work}` }));
  const sleeper = meeting.sleeps ? { name: dice.pick(runners).name, after: 1 + dice.below(8) } : null;
  const turnstile = openTurnstile(
    busy.office.url,
    choosing(dice, sleeper, meeting.sameMoment),
    meeting.sameMoment,
  );
  const cells = await watch(() => peoplesCells(busy.office));
  for (const { name } of runners) turnstile.enter(name);
  const running = runners.map(async ({ work, name }) => {
    const url = await turnstile.addressOf(name);
    const failure = await failureOf(name, busy.does(work, url, meeting.leaseSeconds));
    turnstile.leave(name);
    return failure;
  });
  const watching = Array.from({ length: officers }, (_, nth) => officer(busy, turnstile, cells, dice, nth));
  await turnstile.run();
  const failures = (await Promise.all(running)).flat();
  await Promise.all(watching);
  await turnstile.close();
  return [...failures, ...(await cells.found())];
}

type Sleeper = { readonly name: string; readonly after: number } | null;

/**
 * Anybody may be next; but a sleeper, once it has made some requests, only when it is alone, and where writes are
 * to meet, a write only when nothing else is left.
 */
function choosing(dice: Dice, sleeper: Sleeper, writesMeet: boolean): Choose {
  let made = 0;
  return (waiting) => {
    const isAwake = ({ runner }: Waiting) => made < (sleeper?.after ?? 0) || runner !== sleeper?.name;
    const ready = waiting.filter((each) => isAwake(each) && !(writesMeet && isWrite(each)));
    const next = dice.pick(ready.length > 0 ? ready : waiting);
    if (next.runner === sleeper?.name) made += 1;
    return next;
  };
}

/** Does three things, each when it is the officer's turn. */
async function officer(
  { office }: BusyOffice,
  turnstile: Turnstile,
  cells: Watch,
  dice: Dice,
  nth: number,
): Promise<void> {
  const name = `officer ${nth}`;
  turnstile.enter(name);
  for (let time = 0; time < 3; time += 1) {
    const doing = drawDoing(dice, nth * 3 + time);
    await turnstile.take(name, () => cells.during(() => doing.act(office)));
  }
  turnstile.leave(name);
}

/** A run may give way to another, in words; anything else that it throws is a defect. */
async function failureOf(name: string, run: Promise<unknown>): Promise<readonly string[]> {
  try {
    await run;
    return [];
  } catch (error) {
    const told = explain(error, "the account");
    if (told instanceof TrackerError && told.kind === "busy") return [];
    return [`${name} failed: ${error instanceof Error ? error.stack : String(error)}`];
  }
}
