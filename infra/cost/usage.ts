import { deployedFunctions, type FunctionName, schedules } from "../../src/app/deployment.ts";
import type { Priced } from "./prices.ts";

/** What one call makes of the services it uses. `seconds`: how long it is busy, as assumed, not measured there. */
export type CallUse = {
  readonly seconds: number;
  readonly sheetsReads: number;
  readonly sheetsWrites: number;
  readonly storageWrites: number;
  readonly storageReads: number;
};

/**
 * The requests of a call of sync are counted at the emulator (tests/docs/cost.test.ts): one reading, one writing,
 * the lease made and given back, which is free, and what is kept of the tracker, read twice and written. Reminding
 * is a tracker's share of a run: of 21 days, 17 of one reading and 4 of two readings and two writings, because then
 * somebody is written to about it.
 */
export const callUse = {
  sync: { seconds: 3, sheetsReads: 1, sheetsWrites: 1, storageWrites: 2, storageReads: 2 },
  remind: { seconds: 3, sheetsReads: 25 / 21, sheetsWrites: 8 / 21, storageWrites: 0.1, storageReads: 0 },
  publish: { seconds: 15, sheetsReads: 1, sheetsWrites: 1, storageWrites: 20, storageReads: 5 },
  sweep: { seconds: 1, sheetsReads: 0, sheetsWrites: 0, storageWrites: 1, storageReads: 1 },
  health: { seconds: 1, sheetsReads: 0, sheetsWrites: 0, storageWrites: 0, storageReads: 1 },
} as const satisfies Readonly<Record<FunctionName, CallUse>>;

/** How a tracker is used in a month: our assumptions, to be put right by whoever knows better. */
export const habits = {
  /** Sittings at which somebody edits; each is two syncs, one that sees it and one that stamps it. */
  sittings: 8,
  syncsASitting: 2,
  versionsPublished: 4,
  workingDays: 21,
  /** Pages and files that the public reads, and the size of one. */
  reads: 500,
  readMib: 0.1,
  /** A published version in all formats, and how many versions are kept. */
  versionMib: 3,
  versionsKept: 20,
} as const;

/** What belongs to a deployment, however many trackers it looks after. */
export const fixed = {
  sweeps: (30.4 * 24 * 60) / 5,
  healthChecks: 30,
  alertConditions: 5,
  imageGib: 1.5,
  /** Twice a month, five functions of three minutes. */
  buildMinutes: 30,
} as const;

const mib = 1024;
const logKibACall = 3;

/** How often each function is called in a month. A run of reminders counts once a tracker: its time goes there. */
export function callsAMonth(trackers: number): Readonly<Record<FunctionName, number>> {
  return {
    sync: trackers * habits.sittings * habits.syncsASitting,
    remind: trackers * habits.workingDays,
    publish: trackers * habits.versionsPublished,
    sweep: fixed.sweeps,
    health: fixed.healthChecks,
  };
}

/** What a month of a deployment uses, in the units of the prices. */
export function usageOf(trackers: number): Readonly<Record<Priced, number>> {
  const calls = Object.entries(callsAMonth(trackers)) as readonly [FunctionName, number][];
  const total = (of: (use: CallUse, name: FunctionName) => number) =>
    calls.reduce((sum, [name, times]) => sum + times * of(callUse[name], name), 0);
  const read = trackers * habits.reads;
  return {
    cpuSeconds: total(({ seconds }, name) => seconds * Number(deployedFunctions[name].cpu)),
    memoryGibSeconds: total(({ seconds }, name) => seconds * gibOf(deployedFunctions[name].memory)),
    calls: total(() => 1),
    tasks: total((_use, name) => (name === "sync" || name === "publish" ? 1 : 0)) + habits.workingDays,
    schedules: Object.keys(schedules).length,
    storageWrites: total(({ storageWrites }) => storageWrites),
    storageReads: total(({ storageReads }) => storageReads) + read,
    storedGib: (trackers * habits.versionMib * habits.versionsKept) / mib,
    downloadedGib: (read * habits.readMib) / mib,
    imageGib: fixed.imageGib,
    buildMinutes: fixed.buildMinutes,
    secretVersions: 1,
    logGib: (total(() => 1) * logKibACall) / mib / mib,
    alertConditions: fixed.alertConditions,
  };
}

function gibOf(memory: string): number {
  return memory.endsWith("Mi") ? Number.parseInt(memory, 10) / mib : Number.parseInt(memory, 10);
}
