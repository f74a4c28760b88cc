import type cloudfunctions from "@pulumi/gcp/cloudfunctionsv2/index.js";
import cloudrun from "@pulumi/gcp/cloudrunv2/index.js";
import cloudscheduler from "@pulumi/gcp/cloudscheduler/index.js";
import { type FunctionName, functionOf, schedules, timeZone } from "../src/app/deployment.ts";
import type { Accounts } from "./accounts.ts";
import type { StackConfig } from "./stack-config.ts";
import type { StackNames } from "./stack-names.ts";

type Functions = ReadonlyMap<FunctionName, cloudfunctions.Function>;

/**
 * Says who may call which function. The script of a sheet calls as its user, whose ID token is made for the
 * script: Cloud Run cannot check such a token, so these functions are open to it, and each verifies for itself
 * who calls before it does anything. The others Cloud Run refuses to all but our own two accounts.
 */
export function letCall(config: StackConfig, functions: Functions, accounts: Accounts): void {
  for (const [name, made] of functions) {
    const { callers } = functionOf(name);
    const members = callers.includes("sheet")
      ? { everybody: "allUsers" }
      : Object.fromEntries(
          callers.map((caller) => [caller, accounts[caller === "queue" ? "tasks" : "scheduler"].member]),
        );
    for (const [who, member] of Object.entries(members))
      new cloudrun.ServiceIamMember(`${who}-calls-${name}`, {
        project: config.project,
        location: config.region,
        name: made.name,
        role: "roles/run.invoker",
        member,
      });
  }
}

/** Makes the calls by the clock. The token is made for the function's own address, which is what it expects. */
export function createSchedules(
  config: StackConfig,
  names: StackNames,
  functions: Functions,
  accounts: Accounts,
): void {
  for (const [name, { calls, cron, retries }] of Object.entries(schedules)) {
    const called = functions.get(calls);
    if (!called) continue;
    const uri = `${names.functionsUrl}/${calls}`;
    new cloudscheduler.Job(
      name,
      {
        project: config.project,
        region: config.region,
        name,
        schedule: cron,
        timeZone,
        attemptDeadline: `${functionOf(calls).timeoutSeconds}s`,
        retryConfig: { retryCount: retries },
        httpTarget: {
          uri,
          httpMethod: "POST",
          headers: { "Content-Type": "application/json" },
          body: Buffer.from("{}").toString("base64"),
          oidcToken: { serviceAccountEmail: accounts.scheduler.email, audience: uri },
        },
      },
      { dependsOn: [called] },
    );
  }
}
