import { hostile } from "./hostile/hostile.ts";
import type { Part } from "./part.ts";
import { races } from "./races/races.ts";
import { year } from "./year/year.ts";

/** Everything that is tried, in the order in which it is tried. */
export const parts: readonly Part[] = [races, hostile, year];
