import { explain, TrackerError } from "../../../src/app/errors.ts";
import { type Gate, openGate } from "../../support/gate.ts";
import type { World } from "./flow.ts";
import { type CrashPoint, verdictAt } from "./mishaps.ts";

/**
 * Runs a flow whose requests meet with mishaps; then lets it run once without, and looks at what is left. Gives
 * every promise that was broken. The run itself may fail, but in words, and what it says it did it has done.
 */
export async function attempt(world: World, points: readonly CrashPoint[]): Promise<readonly string[]> {
  await world.reset();
  const held = Promise.withResolvers<void>();
  const gate = await openGate(world.url, ({ nth }) => {
    const verdict = verdictAt(points, nth);
    if (verdict === "held") held.resolve();
    return verdict;
  });
  const running = untruthsOf(world.run(gate.url));
  await Promise.race([running, held.promise]);
  const atOnce = await world.brokenAtOnce();
  const after = await settleAndLook(world, gate, running);
  await gate.close();
  return [...(await running), ...atOnce, ...after];
}

async function settleAndLook(
  world: World,
  gate: Gate,
  running: Promise<unknown>,
): Promise<readonly string[]> {
  const rerun = await failureOf(world.rerun());
  await gate.letGo();
  await running;
  const later = await failureOf(world.later());
  return [...rerun, ...later, ...(await world.broken())];
}

/** How many requests the flow makes when nothing happens to them. Throws where it breaks a promise even so. */
export async function countRequests(world: World): Promise<number> {
  await world.reset();
  const gate = await openGate(world.url, () => "pass");
  const said = await world.run(gate.url);
  const count = gate.passed();
  await gate.close();
  await world.rerun();
  await world.later();
  const broken = [...said, ...(await world.broken())];
  if (broken.length > 0) throw new Error(`without any mishap: ${broken.join("; ")}`);
  return count;
}

/** What a run said wrongly, or the failure that nobody foresaw. */
async function untruthsOf(run: Promise<readonly string[]>): Promise<readonly string[]> {
  try {
    return await run;
  } catch (error) {
    const known = explain(error, "the account");
    if (known instanceof TrackerError && known.kind !== "bug") return [];
    return [`the run failed with a bug: ${wordsOf(error)}`];
  }
}

/** A clean run has no excuse. */
async function failureOf(run: Promise<void>): Promise<readonly string[]> {
  try {
    await run;
    return [];
  } catch (error) {
    return [`the clean run failed: ${wordsOf(error)}`];
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
