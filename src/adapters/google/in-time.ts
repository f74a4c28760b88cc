import { setTimeout as sleep } from "node:timers/promises";

/**
 * Gives up on a request that is silent for so many milliseconds, as on a connection that was lost: what it asked for
 * may still be applied. The client of Cloud Storage (@google-cloud/storage 7) waits for ever, whatever its `timeout`.
 */
export async function inTime<T>(milliseconds: number, request: () => Promise<T>): Promise<T> {
  const answered = new AbortController();
  const silence = async (): Promise<never> => {
    await sleep(milliseconds, null, { signal: answered.signal });
    const says = `there was no answer within ${milliseconds / 1000} seconds`;
    throw Object.assign(new Error(says), { code: "ETIMEDOUT" });
  };
  try {
    return await Promise.race([request(), silence()]);
  } finally {
    answered.abort();
  }
}
