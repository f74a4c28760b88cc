import type { Attempt } from "../part.ts";

/** Something to try in a world of its own. */
export type Job<World> = {
  readonly name: string;
  readonly run: (world: World) => Promise<readonly string[]>;
};

/**
 * Does jobs in several worlds at once, because most of an attempt is waiting; each is told when it is done. An
 * error of a job is thrown: then it is the proof that is broken.
 */
export async function* inLanes<World>(
  worlds: readonly World[],
  jobs: readonly Job<World>[],
): AsyncGenerator<Attempt> {
  const ahead = jobs.values();
  const busy = new Map<World, Promise<{ readonly world: World; readonly attempt: Attempt }>>();
  const begin = (world: World) => {
    const { value: job } = ahead.next();
    if (job) busy.set(world, perform(world, job));
    else busy.delete(world);
  };
  for (const world of worlds) begin(world);
  while (busy.size > 0) {
    const { world, attempt } = await Promise.race(busy.values());
    begin(world);
    yield attempt;
  }
}

async function perform<World>(world: World, { name, run }: Job<World>) {
  return { world, attempt: { name, violations: await run(world) } };
}
