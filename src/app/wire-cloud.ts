import type { Temporal } from "temporal-polyfill";
import { googleAccess } from "../adapters/google/access.ts";
import { createIdentityPort } from "../adapters/identity.ts";
import { createAccessPort, createShelfPort } from "../adapters/shelf.ts";
import { createFilesPort } from "../adapters/storage.ts";
import { createTasksPort, taskScopes } from "../adapters/tasks.ts";
import type { AccessPort } from "../ports/access.ts";
import type { ListedFiles } from "../ports/files.ts";
import type { IdentityPort } from "../ports/identity.ts";
import type { ShelfPort } from "../ports/shelf.ts";
import type { TasksPort } from "../ports/tasks.ts";
import { addressOf, type CloudConfig } from "./cloud/cloud-config.ts";
import type { Deployment } from "./cloud/examine-cloud.ts";
import { TrackerError } from "./errors.ts";
import { readPublishConfig } from "./publish/publish-config.ts";
import type { RegisterJobPorts, RegisterSettings } from "./register/register-job.ts";
import type { Telling } from "./register/tell-parked.ts";
import { readRemindConfig } from "./remind/remind-config.ts";
import type { SweepPorts, SweepSettings } from "./sweep/sweep.ts";
import { sheetAccess, wireInit, wireRemind, wireSite, wireSync } from "./wire.ts";

/** What knowing a caller needs. */
export function wireIdentity({ config }: Pick<CloudConfig, "config">): {
  readonly identity: IdentityPort;
  readonly access: AccessPort;
} {
  return {
    identity: createIdentityPort(config.SCRUTINY_GOOGLE_URL),
    access: createAccessPort(sheetAccess(config)),
  };
}

/** The private bucket, where what is known of each tracker is kept. */
export function wireState({ config }: Pick<CloudConfig, "config">): ListedFiles {
  const access = googleAccess(config.SCRUTINY_ACCOUNT, config.SCRUTINY_GOOGLE_URL);
  return createFilesPort(access, config.SCRUTINY_STATE_BUCKET);
}

/** The queue, or null where the settings name none. */
export function wireTasks({ config, ...cloud }: CloudConfig): TasksPort | null {
  const { SCRUTINY_QUEUE: name, SCRUTINY_TASKS_ACCOUNT: account } = cloud;
  if (name === undefined) return null;
  const access = googleAccess(config.SCRUTINY_ACCOUNT, config.SCRUTINY_GOOGLE_URL, taskScopes);
  return createTasksPort(access, { name, account });
}

/** What the automation sees in Drive. */
export function wireShelf({ config }: Pick<CloudConfig, "config">): ShelfPort {
  return createShelfPort(sheetAccess(config));
}

/** What a sweep needs. Throws TrackerError where the settings name no queue. */
export function wireSweep(cloud: CloudConfig): {
  readonly ports: SweepPorts;
  readonly settings: SweepSettings;
} {
  const tasks = wireTasks(cloud);
  if (!tasks) {
    const says = "SCRUTINY_QUEUE: a sweep needs the queue that calls the functions. Set it, then run again.";
    throw new TrackerError("usage", "no-queue", says);
  }
  return {
    ports: { tasks, shelf: wireShelf(cloud), files: wireState(cloud) },
    settings: {
      enrolment: { folder: cloud.SCRUTINY_FOLDER ?? null, named: cloud.SCRUTINY_TRACKERS },
      jobs: cloud.SCRUTINY_JOBS,
      address: (name) => addressOf(name, cloud),
    },
  };
}

/**
 * What the register's job needs; the mail service only where there is a clerk to be told, the site only where the
 * council's file is named.
 */
export function wireRegister(
  cloud: CloudConfig,
  environment: Readonly<Record<string, string | undefined>>,
): { readonly ports: RegisterJobPorts; readonly settings: RegisterSettings } {
  const { config, SCRUTINY_CLERK: clerk } = cloud;
  const { ports, settings } = wireSync(config);
  return {
    ports: {
      sheet: ports.sheet,
      template: wireInit(config).template,
      shelf: wireShelf(cloud),
      files: wireState(cloud),
      tasks: wireTasks(cloud),
      telling: clerk === undefined ? null : wireTelling(clerk, environment),
      page: environment.SCRUTINY_PUBLISHER ? () => wireSite(readPublishConfig(environment)) : null,
    },
    settings: {
      automation: config.SCRUTINY_ACCOUNT,
      lease: settings.lease,
      publishing: cloud.SCRUTINY_JOBS.includes("publish"),
      address: (name) => addressOf(name, cloud),
    },
  };
}

function wireTelling(clerk: string, environment: Readonly<Record<string, string | undefined>>): Telling {
  const { ports, settings } = wireRemind(readRemindConfig(environment));
  return { clerk, council: settings.council, mail: ports.mail };
}

/** What the doctor looks at in a deployment. `now`: this machine's time. */
export function wireDeployment(
  cloud: CloudConfig,
  environment: Readonly<Record<string, string | undefined>>,
  now: Temporal.Instant,
): Deployment {
  const writesMail = environment.SCRUTINY_MAIL_FROM !== undefined;
  return {
    cloud,
    now: cloud.config.SCRUTINY_GOOGLE_URL === undefined ? now : null,
    shelf: wireShelf(cloud),
    files: wireState(cloud),
    sharing: wireInit(cloud.config).sharing,
    tasks: wireTasks(cloud),
    mail: writesMail ? wireRemind(readRemindConfig(environment)).ports.mail : null,
  };
}
