import { isDeepStrictEqual } from "node:util";

/** Whether a list begins with all of another. */
export function startsWith(list: readonly unknown[], start: readonly unknown[]): boolean {
  return isDeepStrictEqual(list.slice(0, start.length), [...start]);
}

/** "it is X and not Y", where two things differ. */
export function unless(what: string, is: unknown, wanted: unknown): readonly string[] {
  if (isDeepStrictEqual(is, wanted)) return [];
  return [`${what}: ${JSON.stringify(is)} and not ${JSON.stringify(wanted)}`];
}
