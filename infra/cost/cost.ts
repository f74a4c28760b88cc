import { loadBalancerDollars, type Priced, prices } from "./prices.ts";
import { callsAMonth, callUse, usageOf } from "./usage.ts";

/** A month of a deployment: requests to the Sheets API, and dollars by what they pay for. */
export type MonthlyCost = {
  readonly trackers: number;
  readonly sheetsReads: number;
  readonly sheetsWrites: number;
  readonly functions: number;
  readonly storage: number;
  readonly rest: number;
  /** All of it at list price, and what is left of it after each service's free allowance. */
  readonly full: number;
  readonly afterFree: number;
  readonly withLoadBalancer: number;
};

const groups: Readonly<Record<"functions" | "storage" | "rest", readonly Priced[]>> = {
  functions: ["cpuSeconds", "memoryGibSeconds", "calls"],
  storage: ["storageWrites", "storageReads", "storedGib", "downloadedGib"],
  rest: ["tasks", "schedules", "imageGib", "buildMinutes", "secretVersions", "logGib", "alertConditions"],
};

/** What a month costs with so many trackers, in US dollars. */
export function costOf(trackers: number): MonthlyCost {
  const usage = usageOf(trackers);
  const dollars = (names: readonly Priced[], free: 0 | 1) =>
    names.reduce((sum, name) => {
      const { dollars: price, per, free: allowance } = prices[name];
      return sum + (Math.max(0, usage[name] - allowance * free) / per) * price;
    }, 0);
  const all = Object.values(groups).flat();
  const afterFree = dollars(all, 1);
  return {
    trackers,
    ...sheetsRequests(trackers),
    functions: dollars(groups.functions, 0),
    storage: dollars(groups.storage, 0),
    rest: dollars(groups.rest, 0),
    full: dollars(all, 0),
    afterFree,
    withLoadBalancer: afterFree + loadBalancerDollars,
  };
}

function sheetsRequests(trackers: number): Pick<MonthlyCost, "sheetsReads" | "sheetsWrites"> {
  const { sync, remind, publish } = callsAMonth(trackers);
  const total = (which: "sheetsReads" | "sheetsWrites") =>
    sync * callUse.sync[which] + remind * callUse.remind[which] + publish * callUse.publish[which];
  return { sheetsReads: total("sheetsReads"), sheetsWrites: total("sheetsWrites") };
}

/** The rows of the table in docs/cost.md. */
export function costRows(sizes: readonly number[]): readonly string[] {
  const count = (number: number) => Math.round(number).toLocaleString("en-GB");
  return sizes.map(costOf).map((cost) => {
    const money = [cost.functions, cost.storage, cost.rest, cost.full, cost.afterFree, cost.withLoadBalancer];
    const cells = [
      count(cost.trackers),
      count(cost.sheetsReads),
      count(cost.sheetsWrites),
      ...money.map((each) => `$${each.toFixed(2)}`),
    ];
    return `| ${cells.join(" | ")} |`;
  });
}
