import { createEditorsPort } from "../adapters/drive.ts";
import { googleAccess } from "../adapters/google/access.ts";
import { createSheetPort } from "../adapters/sheets/sheets.ts";
import { createFilesPort } from "../adapters/storage.ts";
import type { Config } from "./config.ts";
import type { SyncPorts, SyncSettings } from "./sync.ts";

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
