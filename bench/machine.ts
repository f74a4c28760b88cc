import { cpus, release, totalmem, type } from "node:os";
import type { Machine } from "./page.ts";

/** This machine, without its name. */
export function thisMachine(): Machine {
  return {
    processor: cpus()[0]?.model.trim() || "an unnamed processor",
    cores: cpus().length,
    memoryGB: Math.round(totalmem() / 1e9),
    system: `${type()} ${release()}`,
    node: process.version.slice(1),
    day: new Date().toISOString().slice(0, 10),
  };
}
