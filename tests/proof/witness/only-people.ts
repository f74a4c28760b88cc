import { isDeepStrictEqual } from "node:util";
import type { Rows } from "./texts.ts";

/** The rows of people's that are not as people left them. */
export function touched(left: Rows, found: Rows): readonly string[] {
  const rows = Array.from({ length: Math.max(left.length, found.length) }, (_, row) => row);
  return rows
    .filter((row) => !isDeepStrictEqual(left[row], found[row]))
    .map((row) => `people left ${JSON.stringify(left[row])}, and it is ${JSON.stringify(found[row])}`);
}

/** Watches people's cells: what changes outside of what people do was done by somebody else. */
export type Watch = {
  /** Lets people do something. */
  readonly during: (act: () => Promise<void>) => Promise<void>;
  /** What was touched so far, by anybody but people. */
  readonly found: () => Promise<readonly string[]>;
};

/** Begins to watch; `cells` reads people's cells as they stand. */
export async function watch(cells: () => Promise<Rows>): Promise<Watch> {
  let left = await cells();
  const trouble: string[] = [];
  const look = async () => {
    trouble.push(...touched(left, await cells()));
  };
  return {
    during: async (act) => {
      await look();
      await act();
      left = await cells();
    },
    found: async () => {
      await look();
      return trouble;
    },
  };
}
