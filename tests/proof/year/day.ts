import type { Dice } from "../dice.ts";

/** What kind of day it is for the automation: fine, with failing services, or one on which nothing starts it. */
export type Weather = "fine" | "failing" | "silent";

export function drawWeather(dice: Dice): Weather {
  if (dice.chance(0.15)) return "failing";
  return dice.chance(0.05) ? "silent" : "fine";
}

const kinds = ["429", "500", "503", "cut-before", "cut-after"];

/** The rules by which Google fails the automation, and nobody else, for the rest of a morning. */
export function failing(callers: readonly string[], seed: number): object {
  const rules = callers.flatMap((caller) =>
    kinds.map((kind) => ({
      kind,
      caller,
      route: "^(sheets|storage|gmail|drive)\\.",
      probability: 0.02,
      times: 4,
    })),
  );
  return { seed, rules };
}
