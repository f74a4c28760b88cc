import cloudtasks from "@pulumi/gcp/cloudtasks/index.js";
import serviceaccount from "@pulumi/gcp/serviceaccount/index.js";
import type { Resource } from "@pulumi/pulumi";
import { functionOf, queue } from "../src/app/deployment.ts";
import type { Accounts } from "./accounts.ts";
import type { StackConfig } from "./stack-config.ts";

/** Makes the queue, and lets the functions that fill it do so in the name of its account. */
export function createTaskQueue(
  config: StackConfig,
  accounts: Accounts,
  dependsOn: readonly Resource[],
): cloudtasks.Queue {
  const { project, region: location } = config;
  const made = new cloudtasks.Queue(
    "trackers",
    {
      project,
      location,
      name: queue.name,
      rateLimits: { maxDispatchesPerSecond: queue.dispatchesASecond, maxConcurrentDispatches: queue.atOnce },
      retryConfig: {
        maxAttempts: queue.attempts,
        minBackoff: `${queue.shortestWaitSeconds}s`,
        maxBackoff: `${queue.longestWaitSeconds}s`,
      },
      stackdriverLoggingConfig: { samplingRatio: 1 },
    },
    { dependsOn: [...dependsOn] },
  );
  const filling = [...accounts.functions].filter(([name]) => functionOf(name).queues);
  for (const [name, { member }] of filling) {
    for (const [what, role] of Object.entries({
      fills: "roles/cloudtasks.enqueuer",
      reads: "roles/cloudtasks.viewer",
    }))
      new cloudtasks.QueueIamMember(`${name}-${what}-queue`, {
        project,
        location,
        name: made.name,
        role,
        member,
      });
    new serviceaccount.IAMMember(`${name}-lends-tasks-account`, {
      serviceAccountId: accounts.tasks.name,
      role: "roles/iam.serviceAccountUser",
      member,
    });
  }
  return made;
}
