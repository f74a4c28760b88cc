import { control } from "../control/control-route.ts";
import type { Route } from "../http/route.ts";
import { restoreSnapshot } from "./restore-snapshot.ts";
import { takeSnapshot } from "./take-snapshot.ts";

/** The whole state, out and in; it opens its own transaction, as nothing can be attached within one. */
export const SNAPSHOT_ROUTES: readonly Route[] = [
  control("GET", "/_emulator/snapshot", takeSnapshot),
  control("PUT", "/_emulator/snapshot", restoreSnapshot),
  control("POST", "/_emulator/snapshot", restoreSnapshot),
];
