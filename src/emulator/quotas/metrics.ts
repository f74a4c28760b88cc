import type { Route } from "../http/route.ts";

/** What a service counts: its host, the metric and the limit in words, and the metric as a resource. */
export type Metric = { service: string; metric: string; limit: string; resource: string };

const QUERIES = { metric: "Queries", limit: "Queries", resource: "default" };

const METRICS: Record<string, { reads: Omit<Metric, "service">; writes: Omit<Metric, "service"> }> = {
  sheets: {
    reads: { metric: "Read requests", limit: "Read requests", resource: "read_requests" },
    writes: { metric: "Write requests", limit: "Write requests", resource: "write_requests" },
  },
  cloudtasks: {
    reads: { metric: "API requests", limit: "API requests", resource: "api_requests" },
    writes: { metric: "API requests", limit: "API requests", resource: "api_requests" },
  },
};

/** The name of the service of a route, as `sheets`: the first piece of the method's name. */
export function serviceOf({ name }: Route): string {
  return name.split(".")[0] ?? name;
}

/** What this route counts against. */
export function metricOf(route: Route): Metric {
  const service = serviceOf(route);
  const known = METRICS[service];
  const metric = known === undefined ? QUERIES : route.writes ? known.writes : known.reads;
  return { service: `${service}.googleapis.com`, ...metric };
}
