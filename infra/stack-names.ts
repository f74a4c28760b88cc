import { queue } from "../src/app/deployment.ts";

/** Where a deployment is, and how its parts are called. They follow from the project, so nothing is looked up. */
export type StackNames = {
  readonly project: string;
  readonly region: string;
  /** The address before "/sync": each function is at this address and its own name. */
  readonly functionsUrl: string;
  readonly stateBucket: string;
  readonly siteBucket: string;
  readonly sourceBucket: string;
  /** The full name of the queue. */
  readonly queue: string;
  /** The account as which all functions read and write the sheets, and with which people share them. */
  readonly trackerAccount: string;
  readonly tasksAccount: string;
  readonly schedulerAccount: string;
};

/** The names of a deployment in a project and region. */
export function namesOf({
  project,
  region,
}: {
  readonly project: string;
  readonly region: string;
}): StackNames {
  const account = (name: string) => `${name}@${project}.iam.gserviceaccount.com`;
  return {
    project,
    region,
    functionsUrl: `https://${region}-${project}.cloudfunctions.net`,
    stateBucket: `${project}-state`,
    siteBucket: `${project}-site`,
    sourceBucket: `${project}-source`,
    queue: `projects/${project}/locations/${region}/queues/${queue.name}`,
    trackerAccount: account("tracker"),
    tasksAccount: account("calls-from-tasks"),
    schedulerAccount: account("calls-from-scheduler"),
  };
}
