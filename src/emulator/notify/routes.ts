import type { Answer, Call } from "../http/call.ts";
import type { Route } from "../http/route.ts";
import { NOTIFY_CONTROL_ROUTES } from "./control-routes.ts";
import { getNotification, listNotifications } from "./notifications/read-routes.ts";
import { sendEmail } from "./notifications/send-route.ts";

const ROOT = "/v2/notifications";

// a service proves itself with a token of its own making, which is read where it is answered
function route(
  method: Route["method"],
  template: string,
  name: string,
  handle: (call: Call) => Answer,
): Route {
  return {
    method,
    template,
    name: `notify.${name}`,
    envelope: "notify",
    writes: method !== "GET",
    ownTokens: true,
    handle,
  };
}

/** What is answered of the GOV.UK Notify API v2. */
export const NOTIFY_ROUTES: readonly Route[] = [
  route("POST", `${ROOT}/email`, "notifications.email", sendEmail),
  route("GET", ROOT, "notifications.list", listNotifications),
  route("GET", `${ROOT}/{notificationId}`, "notifications.get", getNotification),
  ...NOTIFY_CONTROL_ROUTES,
];
