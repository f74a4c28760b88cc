import { crashPoints } from "./crash/crash-points.ts";
import { lookFlow, stampFlow } from "./crash/flows/sync.ts";
import type { Part } from "./part.ts";

/** Everything that is tried, in the order in which it is tried. */
export const parts: readonly Part[] = [crashPoints(stampFlow), crashPoints(lookFlow)];
