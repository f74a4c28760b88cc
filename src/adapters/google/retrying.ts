import pRetry from "p-retry";
import { PortError } from "../../ports/port-error.ts";
import { type Effect, failureOf } from "./failure.ts";

const retries = 4;
const minTimeout = 300;
const maxTimeout = 8_000;

/**
 * Makes a request, again where that is safe: a read whenever Google failed or did not answer, a write only
 * when Google refused it for its rate (429). Waits double, with jitter. Throws PortError.
 */
export async function retrying<T>(effect: Effect, request: () => Promise<T>): Promise<T> {
  return pRetry(
    async () => {
      try {
        return await request();
      } catch (error) {
        throw failureOf(error, effect);
      }
    },
    {
      retries,
      minTimeout,
      maxTimeout,
      randomize: true,
      shouldRetry: ({ error }) =>
        error instanceof PortError && (error.failure === "busy" || error.failure === "unreachable"),
    },
  );
}
