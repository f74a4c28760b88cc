import { millisecondsOf } from "../duration.ts";
import type { RetryConfig } from "../queues/queue.ts";

/**
 * Milliseconds until the next attempt: from `minBackoff`, doubled `maxDoublings` times, then growing by the
 * last step, never above `maxBackoff`. 10 s, 300 s and 3 doublings give 10, 20, 40, 80, 160, 240, 300, 300.
 *
 * Source: https://cloud.google.com/tasks/docs/reference/rest/v2/projects.locations.queues#RetryConfig
 *
 * @param failed how many attempts have failed, at least 1
 */
export function backoff(config: RetryConfig, failed: number): number {
  const least = millisecondsOf(config.minBackoff, "min_backoff");
  const most = millisecondsOf(config.maxBackoff, "max_backoff");
  const doublings = Math.min(failed - 1, config.maxDoublings);
  const steps = Math.max(failed - config.maxDoublings, 1);
  return Math.min(least * 2 ** doublings * steps, Math.max(most, least));
}

/**
 * Whether a task is tried again. Google stops only when both the attempts and the time since the first
 * attempt are used up; no time set counts as used up, unless the attempts are unlimited.
 *
 * @param elapsed milliseconds since the first attempt
 */
export function triesAgain(config: RetryConfig, failed: number, elapsed: number): boolean {
  const limit = millisecondsOf(config.maxRetryDuration ?? "0s", "max_retry_duration");
  const attemptsLeft = config.maxAttempts !== -1 && failed < config.maxAttempts;
  if (config.maxAttempts === -1) return limit === 0 || elapsed < limit;
  return attemptsLeft || (limit > 0 && elapsed < limit);
}
