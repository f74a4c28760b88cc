import gcpProjects from "@pulumi/gcp/projects/index.js";
import serviceaccount from "@pulumi/gcp/serviceaccount/index.js";
import type { Resource } from "@pulumi/pulumi";
import { type FunctionName, functionOf } from "../src/app/deployment.ts";
import type { StackConfig } from "./stack-config.ts";

/** The accounts of a deployment. Nobody has a key to any of them. */
export type Accounts = {
  /** The one that is seen in the sheets: functions act as it, and it may do nothing else. */
  readonly tracker: serviceaccount.Account;
  /** The ones whose tokens the queue's tasks and the scheduler's calls carry. */
  readonly tasks: serviceaccount.Account;
  readonly scheduler: serviceaccount.Account;
  /** The one that builds the functions. */
  readonly build: serviceaccount.Account;
  /** Its right to do so, without which no function can be made. */
  readonly buildRights: Resource;
  /** The one that each function runs as. */
  readonly functions: ReadonlyMap<FunctionName, serviceaccount.Account>;
};

/** Makes the accounts, and lets each function that reads or writes sheets act as the tracker. */
export function createAccounts(
  config: StackConfig,
  names: readonly FunctionName[],
  dependsOn: readonly Resource[],
): Accounts {
  const account = (accountId: string, displayName: string) =>
    new serviceaccount.Account(
      accountId,
      { project: config.project, accountId, displayName },
      { dependsOn: [...dependsOn] },
    );
  const accounts = {
    tracker: account("tracker", "Scrutiny Tracker: share the sheets with this account"),
    tasks: account("calls-from-tasks", "Scrutiny Tracker: calls from the queue"),
    scheduler: account("calls-from-scheduler", "Scrutiny Tracker: calls from the scheduler"),
    build: account("builds-functions", "Scrutiny Tracker: builds the functions"),
    functions: new Map(
      names.map((name) => [name, account(`runs-${name}`, `Scrutiny Tracker: runs ${name}`)]),
    ),
  };
  const acting = [...accounts.functions].filter(([name]) => functionOf(name).sheets);
  for (const [name, { member }] of acting)
    new serviceaccount.IAMMember(`${name}-acts-as-tracker`, {
      serviceAccountId: accounts.tracker.name,
      role: "roles/iam.serviceAccountTokenCreator",
      member,
    });
  const buildRights = new gcpProjects.IAMMember("builds-functions", {
    project: config.project,
    role: "roles/cloudbuild.builds.builder",
    member: accounts.build.member,
  });
  return { ...accounts, buildRights };
}
