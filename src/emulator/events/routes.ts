import { control } from "../control/control-route.ts";
import type { Route } from "../http/route.ts";
import { streamEvents } from "./stream-route.ts";

/** The stream of changes. */
export const EVENT_ROUTES: readonly Route[] = [control("GET", "/_emulator/events", streamEvents)];
