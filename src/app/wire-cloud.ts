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
import type { CloudConfig } from "./cloud/cloud-config.ts";

/** What knowing a caller needs. */
export function wireIdentity({ config }: Pick<CloudConfig, "config">): {
  readonly identity: IdentityPort;
  readonly access: AccessPort;
} {
  return {
    identity: createIdentityPort(config.SCRUTINY_GOOGLE_URL),
    access: createAccessPort(googleAccess(config.SCRUTINY_ACCOUNT, config.SCRUTINY_GOOGLE_URL)),
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
  return createShelfPort(googleAccess(config.SCRUTINY_ACCOUNT, config.SCRUTINY_GOOGLE_URL));
}
