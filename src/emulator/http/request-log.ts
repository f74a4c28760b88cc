/** One line of what the emulator was asked, newest last. */
export type SeenRequest = {
  at: string;
  method: string;
  route: string;
  path: string;
  caller: string;
  status: number;
  /** The fault that it met, if any. */
  fault?: string;
};

/** A ring buffer of the last requests, for tests and for people who wonder what a client sends. */
export type RequestLog = { add(seen: SeenRequest): void; list(): SeenRequest[]; clear(): void };

/** @param size how many requests are kept */
export function createRequestLog(size = 1000): RequestLog {
  let seen: SeenRequest[] = [];
  return {
    add(one) {
      seen.push(one);
      // trimming in steps keeps the cost of a request flat
      if (seen.length > 2 * size) seen = seen.slice(-size);
    },
    list: () => seen.slice(-size),
    clear() {
      seen = [];
    },
  };
}
