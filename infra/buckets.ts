import storage from "@pulumi/gcp/storage/index.js";
import type { Resource } from "@pulumi/pulumi";
import { type FunctionName, functionOf, stateLifetimes } from "../src/app/deployment.ts";
import type { Accounts } from "./accounts.ts";
import type { StackConfig } from "./stack-config.ts";
import type { StackNames } from "./stack-names.ts";

/** The buckets: what the automation remembers, what the public reads, and the functions' code. */
export type Buckets = {
  readonly state: storage.Bucket;
  readonly site: storage.Bucket;
  readonly source: storage.Bucket;
};

const oldVersionDays = 30;

/** Makes the buckets and says who may do what with them. Only the site's can be read by the public. */
export function createBuckets(
  config: StackConfig,
  names: StackNames,
  accounts: Accounts,
  dependsOn: readonly Resource[],
): Buckets {
  const usual = {
    project: config.project,
    location: config.region,
    uniformBucketLevelAccess: true,
    forceDestroy: !config.production,
  };
  const options = { protect: config.production, dependsOn: [...dependsOn] };
  const dropOldVersions = {
    action: { type: "Delete" },
    condition: { daysSinceNoncurrentTime: oldVersionDays },
  };
  const state = new storage.Bucket(
    "state",
    {
      ...usual,
      name: names.stateBucket,
      publicAccessPrevention: "enforced",
      versioning: { enabled: true },
      lifecycleRules: [...stateLifetimes.map(deleteAfter), dropOldVersions],
    },
    options,
  );
  const site = new storage.Bucket(
    "site",
    {
      ...usual,
      name: names.siteBucket,
      publicAccessPrevention: "inherited",
      versioning: { enabled: true },
      website: { mainPageSuffix: "index.html", notFoundPage: "404.html" },
      cors: [
        { origins: ["*"], methods: ["GET", "HEAD"], responseHeaders: ["Content-Type"], maxAgeSeconds: 3600 },
      ],
      lifecycleRules: [dropOldVersions],
    },
    options,
  );
  const source = new storage.Bucket(
    "source",
    {
      ...usual,
      name: names.sourceBucket,
      publicAccessPrevention: "enforced",
      forceDestroy: true,
    },
    { dependsOn: [...dependsOn] },
  );
  new storage.BucketIAMMember("site-read-by-everybody", {
    bucket: site.name,
    role: "roles/storage.objectViewer",
    member: "allUsers",
  });
  for (const [name, { member }] of accounts.functions) grant(name, member, { state, site });
  return { state, site, source };
}

function deleteAfter({ prefix, days }: (typeof stateLifetimes)[number]) {
  return { action: { type: "Delete" }, condition: { age: days, matchesPrefixes: [prefix] } };
}

const roles = { read: "roles/storage.objectViewer", write: "roles/storage.objectUser" } as const;

function grant(
  name: FunctionName,
  member: storage.BucketIAMMemberArgs["member"],
  buckets: Pick<Buckets, "state" | "site">,
): void {
  const { buckets: wanted, siteFolder } = functionOf(name);
  for (const which of ["state", "site"] as const) {
    const right = wanted[which];
    if (right === undefined) continue;
    new storage.BucketIAMMember(`${name}-${right}s-${which}`, {
      bucket: buckets[which].name,
      role: roles[right],
      member,
    });
  }
  if (siteFolder !== undefined) grantFolder(name, member, siteFolder, buckets.site);
}

/**
 * The right to write below one folder. A condition tells objects by their names; listing is a right on the bucket,
 * so it has to be given without one ("IAM Conditions" in the documentation of Cloud Storage).
 */
function grantFolder(
  name: FunctionName,
  member: storage.BucketIAMMemberArgs["member"],
  folder: string,
  site: storage.Bucket,
): void {
  const objects = site.name.apply((bucket) => `projects/_/buckets/${bucket}/objects/${folder}`);
  new storage.BucketIAMMember(`${name}-writes-site-folder`, {
    bucket: site.name,
    role: roles.write,
    member,
    condition: {
      title: `Only ${folder}`,
      expression: objects.apply((start) => `resource.name.startsWith("${start}")`),
    },
  });
}
