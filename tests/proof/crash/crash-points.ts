import { draw, drawEach } from "../dice.ts";
import type { Attempt, Part, Scope } from "../part.ts";
import { attempt, countRequests } from "./attempt.ts";
import type { Flow, World } from "./flow.ts";
import { inLanes, type Job } from "./in-lanes.ts";
import { type KillPoint, killAt } from "./kill.ts";
import { type CrashPoint, mishaps, nameOf } from "./mishaps.ts";

const lanes = { short: 4, long: 6 };

/**
 * A flow's crash points. The long form tries every mishap at every request; every pair of requests, with a pair
 * of mishaps that the seed draws (all pairs of mishaps at all pairs of requests would be a hundred times as
 * many); and a kill at every request, before it is applied and after. The short form tries a sample of each.
 */
export function crashPoints(flow: Flow): Part {
  return {
    name: `crash points of ${flow.name}`,
    promise: flow.promise,
    attempts: (scope) => tryAll(flow, scope),
  };
}

async function* tryAll(flow: Flow, scope: Scope): AsyncGenerator<Attempt> {
  const worlds: World[] = [];
  try {
    for (let lane = 0; lane < (scope.long ? lanes.long : lanes.short); lane += 1)
      worlds.push(await flow.open());
    const [first] = worlds;
    const count = first ? await countRequests(first) : 0;
    yield* inLanes(worlds, jobsFor(flow, count, scope));
  } finally {
    for (const world of worlds) await world.close();
  }
}

/** Everything that is to be tried of a flow that makes so many requests. */
export function jobsFor(flow: Flow, count: number, { long, seed }: Scope): readonly Job<World>[] {
  const sample = long ? { single: Infinity, ...allOr(flow.long) } : flow.short;
  const met = [...draw(singles(count), sample.single, seed), ...draw(pairs(count, seed), sample.pairs, seed)];
  return [
    ...met.map((points) => ({ name: nameOf(points), run: (world: World) => attempt(world, points) })),
    ...draw(kills(count), sample.kills, seed).map((point) => ({
      name: `killed at request ${point.nth}, ${point.moment} it was applied`,
      run: (world: World) => killAt(world, point),
    })),
  ];
}

function allOr(bound: Flow["long"]) {
  return bound ?? { pairs: Infinity, kills: Infinity };
}

/** The numbers from 1 to `count`. */
function nths(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

function singles(count: number): readonly (readonly CrashPoint[])[] {
  return nths(count).flatMap((nth) => mishaps.map((mishap) => [{ nth, mishap }]));
}

/** Every pair of requests, the second up to one more than there are, because a request that failed is made again. */
function pairs(count: number, seed: number): readonly (readonly CrashPoint[])[] {
  const places = nths(count).flatMap((first) =>
    nths(count + 1)
      .filter((second) => second > first)
      .map((second) => [first, second] as const),
  );
  const ones = drawEach(mishaps, places.length, seed);
  const others = drawEach(mishaps, places.length, seed + 1);
  return places.map(([first, second], index) =>
    [
      { nth: first, mishap: ones[index] },
      { nth: second, mishap: others[index] },
    ].flatMap(({ nth, mishap }) => (mishap ? [{ nth, mishap }] : [])),
  );
}

function kills(count: number): readonly KillPoint[] {
  return nths(count).flatMap((nth) => [
    { nth, moment: "before" as const },
    { nth, moment: "after" as const },
  ]);
}
