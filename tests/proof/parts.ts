import type { Part } from "./part.ts";
import { races } from "./races/races.ts";

/** Everything that is tried, in the order in which it is tried. */
export const parts: readonly Part[] = [races];
