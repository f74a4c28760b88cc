import type { Output } from "@pulumi/pulumi";
import { type FunctionName, mailSecrets } from "../src/app/deployment.ts";
import { createAccounts } from "./accounts.ts";
import { createAlerts } from "./alerts.ts";
import { enableApis } from "./apis.ts";
import { createBuckets } from "./buckets.ts";
import { createSchedules, letCall } from "./callers.ts";
import { createFunctions } from "./functions.ts";
import { createMailSecret } from "./mail-secret.ts";
import { siteUrlOf } from "./settings-of.ts";
import { createSiteAddress } from "./site-address.ts";
import type { StackConfig } from "./stack-config.ts";
import { namesOf } from "./stack-names.ts";
import { createTaskQueue } from "./task-queue.ts";

/** What people need to know once a deployment stands. */
export type StackOutputs = {
  /** Share the folder of the trackers with this address, as Editor. */
  readonly shareFolderWith: string;
  /** What the sheet's script is to call. */
  readonly functionsUrl: string;
  readonly siteUrl: string;
  /** The A record of the site's domain; "" without one. */
  readonly siteAddress: Output<string>;
  readonly stateBucket: string;
  readonly siteBucket: string;
  /** The secret that waits for a value; "" when none does. */
  readonly secretToFill: string;
};

/** Makes everything of one deployment. `functions`: those that are built; see `builtFunctions`. */
export function createStack(config: StackConfig, functions: readonly FunctionName[]): StackOutputs {
  const names = namesOf(config);
  const dependsOn = enableApis(config);
  const accounts = createAccounts(config, functions, dependsOn);
  const buckets = createBuckets(config, names, accounts, dependsOn);
  const mailSecret = createMailSecret(config, accounts, dependsOn);
  createTaskQueue(config, accounts, dependsOn);
  const made = createFunctions(functions, { config, names, accounts, buckets, mailSecret, dependsOn });
  letCall(config, made, accounts);
  createSchedules(config, names, made, accounts);
  createAlerts(config, functions, dependsOn);
  return {
    shareFolderWith: names.trackerAccount,
    functionsUrl: names.functionsUrl,
    siteUrl: siteUrlOf(config.domain, names.siteBucket),
    siteAddress: createSiteAddress(config, buckets, dependsOn),
    stateBucket: names.stateBucket,
    siteBucket: names.siteBucket,
    secretToFill: config.mail && !mailSecret ? mailSecrets[config.mail.service].secret : "",
  };
}
