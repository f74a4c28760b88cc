import { createEditorsPort, createSharingPort } from "../adapters/drive.ts";
import { googleAccess } from "../adapters/google/access.ts";
import { sheetsClient } from "../adapters/sheets/client.ts";
import { createSheetPort } from "../adapters/sheets/sheets.ts";
import { createTemplatePort } from "../adapters/sheets/template-port.ts";
import { createFilesPort } from "../adapters/storage.ts";
import type { Config } from "./config.ts";
import type { InitPorts } from "./init.ts";
import type { SharePorts } from "./share-tracker.ts";
import type { SyncPorts, SyncSettings } from "./sync-job.ts";

/** The only place that knows which service stands behind which port. */
export function wireSync(config: Config): { readonly ports: SyncPorts; readonly settings: SyncSettings } {
  const access = googleAccess(config.SCRUTINY_ACCOUNT, config.SCRUTINY_GOOGLE_URL);
  return {
    ports: {
      sheet: createSheetPort(access),
      editors: createEditorsPort(access),
      files: createFilesPort(access, config.SCRUTINY_STATE_BUCKET),
    },
    settings: {
      settleMinutes: config.SCRUTINY_SETTLE_MINUTES,
      lease: {
        expiresAfter: config.SCRUTINY_LEASE_SECONDS * 1000,
        waitAtMost: config.SCRUTINY_LEASE_WAIT_SECONDS * 1000,
      },
    },
  };
}

/** What making and sharing a tracker needs. */
export function wireInit(config: Config): InitPorts & SharePorts {
  const access = googleAccess(config.SCRUTINY_ACCOUNT, config.SCRUTINY_GOOGLE_URL);
  return { template: createTemplatePort(sheetsClient(access)), sharing: createSharingPort(access) };
}
