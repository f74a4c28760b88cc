import type { Part } from "./part.ts";

/** Everything that is tried, in the order in which it is tried. */
export const parts: readonly Part[] = [];
