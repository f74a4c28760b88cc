import billing from "@pulumi/gcp/billing/index.js";
import logging from "@pulumi/gcp/logging/index.js";
import monitoring from "@pulumi/gcp/monitoring/index.js";
import type { Resource } from "@pulumi/pulumi";
import { alertSteps, type FunctionName, sheetsQuota } from "../src/app/deployment.ts";
import type { StackConfig } from "./stack-config.ts";

type Alert = {
  readonly title: string;
  readonly filter: string;
  readonly above: number;
  readonly seconds: number;
};

const ofQuota = 0.8;

/** Makes the alerts, which all go to one address, and the budget. */
export function createAlerts(
  config: StackConfig,
  functions: readonly FunctionName[],
  dependsOn: readonly Resource[],
): void {
  const channel = new monitoring.NotificationChannel(
    "alerts",
    {
      project: config.project,
      displayName: "Scrutiny Tracker",
      type: "email",
      labels: { email_address: config.alertEmail },
    },
    { dependsOn: [...dependsOn] },
  );
  const alert = ({ title, filter, above, seconds }: Alert, after: readonly Resource[] = []) => {
    const aggregations = [
      { alignmentPeriod: `${seconds}s`, perSeriesAligner: "ALIGN_SUM", crossSeriesReducer: "REDUCE_SUM" },
    ];
    const conditionThreshold = {
      filter,
      comparison: "COMPARISON_GT",
      thresholdValue: above,
      duration: "0s",
      aggregations,
      trigger: { count: 1 },
    };
    new monitoring.AlertPolicy(
      (title.toLowerCase().match(/[a-z]+/gu) ?? []).join("-"),
      {
        project: config.project,
        displayName: `Scrutiny Tracker: ${title}`,
        combiner: "OR",
        conditions: [{ displayName: title, conditionThreshold }],
        notificationChannels: [channel.name],
        documentation: {
          mimeType: "text/markdown",
          content: 'What to do: docs/deploy.md, "When an alert comes".',
        },
      },
      { dependsOn: [...dependsOn, ...after] },
    );
  };
  for (const { name, counts, title, above, seconds } of logAlerts(functions)) {
    const metric = new logging.Metric(
      name,
      {
        project: config.project,
        name,
        filter: counts,
        metricDescriptor: { metricKind: "DELTA", valueType: "INT64" },
      },
      { dependsOn: [...dependsOn] },
    );
    const filter = `metric.type="logging.googleapis.com/user/${name}" AND resource.type="cloud_run_revision"`;
    alert({ title, filter, above, seconds }, [metric]);
  }
  for (const kind of ["read", "write"]) alert(quotaAlert(kind));
  createBudget(config, channel);
}

/** What is counted in the log, and how often in a stretch of time it may be. */
function logAlerts(functions: readonly FunctionName[]) {
  const ours = `resource.type="cloud_run_revision" AND resource.labels.service_name=(${functions
    .map((name) => `"${name}"`)
    .join(" OR ")})`;
  return [
    {
      name: "scrutiny-failures",
      counts: `${ours} AND httpRequest.status>=500`,
      title: "Functions keep failing",
      above: 5,
      seconds: 3600,
    },
    {
      name: "scrutiny-bugs",
      counts: `${ours} AND jsonPayload.step="${alertSteps.bug}"`,
      title: "A fault of the tracker itself",
      above: 0,
      seconds: 3600,
    },
    {
      name: "scrutiny-parked",
      counts: `${ours} AND jsonPayload.step="${alertSteps.parked}"`,
      title: "A tracker is parked",
      above: 0,
      seconds: 3600,
    },
  ] as const;
}

/** Requests of a minute, close to what one account may make: all functions read the sheets as one. */
function quotaAlert(kind: string): Alert {
  return {
    title: `Sheets quota nearly used (${kind})`,
    filter: [
      'metric.type="serviceruntime.googleapis.com/quota/rate/net_usage"',
      'resource.type="consumer_quota"',
      'resource.labels.service="sheets.googleapis.com"',
      `metric.labels.quota_metric="sheets.googleapis.com/${kind}_requests"`,
    ].join(" AND "),
    above: sheetsQuota.aUser * ofQuota,
    seconds: 60,
  };
}

function createBudget({ project, budget }: StackConfig, channel: monitoring.NotificationChannel): void {
  if (budget === undefined) return;
  new billing.Budget("budget", {
    billingAccount: budget.billingAccount,
    displayName: `Scrutiny Tracker (${project})`,
    budgetFilter: { projects: [`projects/${project}`] },
    amount: { specifiedAmount: { currencyCode: "GBP", units: String(Math.ceil(budget.pounds)) } },
    thresholdRules: [{ thresholdPercent: 0.5 }, { thresholdPercent: 0.9 }, { thresholdPercent: 1 }],
    allUpdatesRule: { monitoringNotificationChannels: [channel.name] },
  });
}
