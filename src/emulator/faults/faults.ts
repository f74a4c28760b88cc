import type { Fault } from "./fault.ts";
import { type ActiveRule, activate, type FaultRule, type Suspect, tryRule } from "./rule.ts";

/** The rules of the day. They live in memory: a restart is fair weather. */
export type Faults = {
  isEmpty(): boolean;
  list(): (FaultRule & { seen: number; used: number })[];
  add(rules: readonly FaultRule[], seed: number): void;
  clear(): void;
  /** Every rule counts the request; the first whose turn it is gives the fault. */
  choose(suspect: Suspect): Fault | undefined;
};

/** No rules yet. The same rules, seed and requests in the same order meet the same faults. */
export function createFaults(): Faults {
  let active: ActiveRule[] = [];
  return {
    isEmpty: () => active.length === 0,
    list: () => active.map(({ rule, seen, used }) => ({ ...rule, seen, used })),
    add(rules, seed) {
      active = [...active, ...rules.map((rule, i) => activate(rule, seed, active.length + i))];
    },
    clear() {
      active = [];
    },
    choose: (suspect) =>
      active.map((one) => tryRule(one, suspect)).find((fault): fault is Fault => fault !== undefined),
  };
}
