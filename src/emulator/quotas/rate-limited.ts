import { GoogleError } from "../http/google-error.ts";
import type { Route } from "../http/route.ts";
import { metricOf } from "./metrics.ts";

/** Whose limit is used up: that of the person or that of the whole project. */
export type Scope = "PerUser" | "PerProject";

/**
 * 429 as the service of the route words it.
 *
 * Source: https://developers.google.com/workspace/sheets/api/limits and, for the details,
 * https://cloud.google.com/apis/design/errors (`google.rpc.ErrorInfo`); the older envelope as in
 * https://developers.google.com/workspace/drive/api/guides/handle-errors.
 */
export function rateLimited(route: Route, scope: Scope, value: number): GoogleError {
  if (route.envelope === "notify")
    return new GoogleError({
      code: 429,
      reason: "RateLimitError",
      message: "Exceeded rate limit for key type NORMAL of 3000 requests per 60 seconds",
    });
  if (route.envelope === "legacy") return legacy();
  const { service, metric, limit } = metricOf(route);
  const whose = scope === "PerUser" ? "per minute per user" : "per minute";
  return new GoogleError({
    code: 429,
    reason: "rateLimitExceeded",
    domain: "usageLimits",
    message: `Quota exceeded for quota metric '${metric}' and limit '${limit} ${whose}' of service '${service}' for consumer 'project_number:0'.`,
    details: details(route, scope, value),
  });
}

function legacy(): GoogleError {
  return new GoogleError({
    code: 429,
    reason: "rateLimitExceeded",
    domain: "usageLimits",
    message: "Rate Limit Exceeded",
  });
}

function details(route: Route, scope: Scope, value: number): unknown[] {
  const { service, limit, resource } = metricOf(route);
  const name = limit.replace(/\b\w/g, (letter) => letter.toUpperCase()).replaceAll(" ", "");
  return [
    {
      "@type": "type.googleapis.com/google.rpc.ErrorInfo",
      reason: "RATE_LIMIT_EXCEEDED",
      domain: "googleapis.com",
      metadata: {
        consumer: "projects/0",
        quota_limit: `${name}PerMinute${scope}`,
        quota_limit_value: String(value),
        quota_location: "global",
        quota_metric: `${service}/${resource}`,
        quota_unit: scope === "PerUser" ? "1/min/{project}/{user}" : "1/min/{project}",
        service,
      },
    },
    {
      "@type": "type.googleapis.com/google.rpc.Help",
      links: [
        {
          description: "Request a higher quota limit.",
          url: "https://cloud.google.com/docs/quotas/help/request_increase",
        },
      ],
    },
  ];
}
