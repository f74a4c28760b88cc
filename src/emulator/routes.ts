import { CONTROL_ROUTES } from "./control/routes.ts";
import { DRIVE_ROUTES } from "./drive/routes.ts";
import { EVENT_ROUTES } from "./events/routes.ts";
import { FAULT_ROUTES } from "./faults/routes.ts";
import { GMAIL_ROUTES } from "./gmail/routes.ts";
import type { Route } from "./http/route.ts";
import { NOTIFY_ROUTES } from "./notify/routes.ts";
import { QUOTA_ROUTES } from "./quotas/routes.ts";
import { SHEETS_ROUTES } from "./sheets/routes.ts";
import { SNAPSHOT_ROUTES } from "./snapshot/routes.ts";
import { STORAGE_ROUTES } from "./storage/routes.ts";
import { TASK_ROUTES } from "./tasks/routes.ts";
import { TOKEN_ROUTES } from "./tokens/routes.ts";

/** Everything that is answered, one list a service; anything else is 501. */
export const ROUTES: readonly Route[] = [
  ...SHEETS_ROUTES,
  ...DRIVE_ROUTES,
  ...STORAGE_ROUTES,
  ...GMAIL_ROUTES,
  ...TASK_ROUTES,
  ...NOTIFY_ROUTES,
  ...TOKEN_ROUTES,
  ...CONTROL_ROUTES,
  ...FAULT_ROUTES,
  ...QUOTA_ROUTES,
  ...SNAPSHOT_ROUTES,
  ...EVENT_ROUTES,
];
