import { crashPoints } from "./crash/crash-points.ts";
import { initFlow } from "./crash/flows/init.ts";
import { publishFlow } from "./crash/flows/publish.ts";
import { registerFlow } from "./crash/flows/register.ts";
import { remindFlow } from "./crash/flows/remind.ts";
import { sweepFlow } from "./crash/flows/sweep.ts";
import { lookFlow, stampFlow } from "./crash/flows/sync.ts";
import { bombs } from "./hostile/bombs.ts";
import { hostile } from "./hostile/hostile.ts";
import type { Part } from "./part.ts";
import { races } from "./races/races.ts";
import { year } from "./year/year.ts";

/** Everything that is tried, in the order in which it is tried. */
export const parts: readonly Part[] = [
  crashPoints(initFlow),
  crashPoints(stampFlow),
  crashPoints(lookFlow),
  ...(["gmail", "notify", "smtp"] as const).map((service) => crashPoints(remindFlow(service))),
  crashPoints(publishFlow),
  crashPoints(sweepFlow),
  crashPoints(registerFlow),
  races,
  hostile,
  bombs,
  year,
];
