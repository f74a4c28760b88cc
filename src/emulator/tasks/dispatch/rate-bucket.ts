/** A token bucket, filled by the emulator's clock; it holds a second's worth of dispatches. */
export type RateBucket = {
  /** Takes a token, if there is one at this time (milliseconds since 1970). */
  take(now: number, perSecond: number): boolean;
  /** When there will be one. */
  nextAt(now: number, perSecond: number): number;
};

/** A full bucket. */
export function createRateBucket(): RateBucket {
  let tokens = Number.POSITIVE_INFINITY;
  let filledAt = 0;
  const fill = (now: number, perSecond: number) => {
    const gained = (Math.max(now - filledAt, 0) * perSecond) / 1000;
    tokens = Math.min(tokens + gained, Math.max(perSecond, 1));
    filledAt = now;
  };
  return {
    take(now, perSecond) {
      fill(now, perSecond);
      // floating point: 0.9999999 of a token is one
      if (tokens < 1 - 1e-6) return false;
      tokens -= 1;
      return true;
    },
    nextAt(now, perSecond) {
      fill(now, perSecond);
      return now + Math.ceil((Math.max(1 - tokens, 0) * 1000) / perSecond);
    },
  };
}
