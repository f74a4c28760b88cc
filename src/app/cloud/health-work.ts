import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { TrackerError } from "../errors.ts";
import { readSweepState } from "../sweep/sweep-state.ts";
import { wireShelf, wireState } from "../wire-cloud.ts";
import type { FunctionWork } from "./answer.ts";

/** So long after the last sweep that ended well, something is wrong. */
const mostMinutes = 30;

/** The health function: asks Drive and the private bucket one thing each, and looks how old the last sweep is. */
export const healthWork: FunctionWork<Record<never, never>> = {
  read: (body) => {
    const parsed = z.strictObject({}).safeParse(body ?? {});
    if (parsed.success) return parsed.data;
    throw new TrackerError("usage", "bad-call", z.prettifyError(parsed.error));
  },
  run: async (_, { config, log }) => {
    const kept = await readSweepState(wireState(config));
    const { at } = await wireShelf(config).mark();
    const age = kept ? at.since(Temporal.Instant.from(kept.state.at)).total("minutes") : null;
    const isWell = age !== null && age <= mostMinutes;
    const trackers = kept?.state.trackers.length ?? 0;
    log({ severity: isWell ? "INFO" : "ERROR", step: "looked after", job: "health", counts: { trackers } });
    return { status: isWell ? 200 : 503, body: { well: isWell, trackers, sweptAt: kept?.state.at ?? null } };
  },
};
