import pRetry from "p-retry";
import { PortError } from "../../ports/port-error.ts";
import { type Effect, failureOf } from "./failure.ts";
import { inTime } from "./in-time.ts";

/** How long to put up with a service: `busy`: retries while it asks to wait; `most`: milliseconds between two. */
type Patience = { readonly busy: number; readonly most: number };

/**
 * "somebody waits": about ten seconds. "there is time": ten minutes, which a run over many trackers needs,
 * because the limits of the Sheets API are those of one minute each.
 */
const patiences = {
  "somebody waits": { busy: 4, most: 8_000 },
  "there is time": { busy: 45, most: 16_000 },
} as const satisfies Readonly<Record<string, Patience>>;
export type Waiting = keyof typeof patiences;

const unreachableRetries = 4;
/** A little longer than what the clients wait that know to give up by themselves. */
const longest = 190_000;
const minTimeout = 300;

/**
 * Makes a request, again where that is safe: a read whenever Google failed or did not answer, a write only
 * when Google refused it for its rate (429). Waits double, with jitter. Throws PortError.
 */
export async function retrying<T>(
  effect: Effect,
  request: () => Promise<T>,
  waiting: Waiting = "somebody waits",
): Promise<T> {
  const { busy, most } = patiences[waiting];
  return pRetry(
    async () => {
      try {
        return await inTime(longest, request);
      } catch (error) {
        throw failureOf(error, effect);
      }
    },
    {
      retries: busy,
      minTimeout,
      maxTimeout: most,
      randomize: true,
      shouldRetry: ({ error, attemptNumber }) =>
        error instanceof PortError &&
        (error.failure === "busy" ||
          (error.failure === "unreachable" && attemptNumber <= unreachableRetries)),
    },
  );
}
