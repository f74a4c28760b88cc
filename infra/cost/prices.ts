/** A list price in US dollars: for how many units, and how many units of a month are free. */
export type Price = { readonly dollars: number; readonly per: number; readonly free: number };

/**
 * List prices of Google Cloud for London (europe-west2, which Cloud Run counts as tier 2), written down from
 * memory of its public price pages. They are not quotes: check each before relying on a sum.
 */
export const pricesAsOf = "November 2025";
export const prices = {
  /** Cloud Run functions, request-based billing. */
  cpuSeconds: { dollars: 0.0000336, per: 1, free: 180_000 },
  memoryGibSeconds: { dollars: 0.0000035, per: 1, free: 360_000 },
  calls: { dollars: 0.4, per: 1_000_000, free: 2_000_000 },
  /** Cloud Tasks. */
  tasks: { dollars: 0.4, per: 1_000_000, free: 1_000_000 },
  /** Cloud Scheduler, a job. */
  schedules: { dollars: 0.1, per: 1, free: 3 },
  /** Cloud Storage, standard class: writes and lists, reads, and what is kept. London has nothing free. */
  storageWrites: { dollars: 0.05, per: 10_000, free: 0 },
  storageReads: { dollars: 0.004, per: 10_000, free: 0 },
  storedGib: { dollars: 0.023, per: 1, free: 0 },
  /** What the public downloads, to anywhere but China and Australia. */
  downloadedGib: { dollars: 0.12, per: 1, free: 0 },
  /** Artifact Registry, and Cloud Build by the minute. */
  imageGib: { dollars: 0.1, per: 1, free: 0.5 },
  buildMinutes: { dollars: 0.006, per: 1, free: 2_500 },
  /** Secret Manager, an active version in one place. */
  secretVersions: { dollars: 0.06, per: 1, free: 6 },
  /** Cloud Logging. */
  logGib: { dollars: 0.5, per: 1, free: 50 },
  /** Cloud Monitoring, a condition of an alert. */
  alertConditions: { dollars: 0.1, per: 1, free: 0 },
} as const satisfies Readonly<Record<string, Price>>;
export type Priced = keyof typeof prices;

/** A load balancer with one to five forwarding rules, a month of 730 hours; only a site at its own domain needs one. */
export const loadBalancerDollars = 0.025 * 730;
