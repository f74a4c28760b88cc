import { crashPoints } from "./crash/crash-points.ts";
import { publishFlow } from "./crash/flows/publish.ts";
import { remindFlow } from "./crash/flows/remind.ts";
import { lookFlow, stampFlow } from "./crash/flows/sync.ts";
import type { Part } from "./part.ts";

/** Everything that is tried, in the order in which it is tried. */
export const parts: readonly Part[] = [
  crashPoints(stampFlow),
  crashPoints(lookFlow),
  ...(["gmail", "notify", "smtp"] as const).map((service) => crashPoints(remindFlow(service))),
  crashPoints(publishFlow),
];
