import gcpProjects from "@pulumi/gcp/projects/index.js";
import type { Resource } from "@pulumi/pulumi";
import type { StackConfig } from "./stack-config.ts";

const always = [
  "artifactregistry",
  "cloudbuild",
  "cloudfunctions",
  "cloudscheduler",
  "cloudtasks",
  "drive",
  "iam",
  "iamcredentials",
  "logging",
  "monitoring",
  "run",
  "secretmanager",
  "sheets",
  "storage",
];

/** Turns on the APIs that a deployment calls; taking it down leaves them on, as others may use them. */
export function enableApis(config: StackConfig): readonly Resource[] {
  const names = [
    ...always,
    ...(config.mail?.service === "gmail" ? ["gmail"] : []),
    ...(config.domain === undefined ? [] : ["compute"]),
    ...(config.budget === undefined ? [] : ["billingbudgets"]),
  ];
  return names.map(
    (name) =>
      new gcpProjects.Service(name, {
        project: config.project,
        service: `${name}.googleapis.com`,
        disableOnDestroy: false,
      }),
  );
}
