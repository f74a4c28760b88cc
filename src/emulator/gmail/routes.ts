import type { Answer, Call } from "../http/call.ts";
import type { Route } from "../http/route.ts";
import { GMAIL_CONTROL_ROUTES } from "./control-routes.ts";
import { getLabel, getProfile, listLabels } from "./labels/routes.ts";
import { getAttachment, getMessage, getThread, listMessages, listThreads } from "./messages/read-routes.ts";
import { sendRaw, sendUpload } from "./sending/send-route.ts";

const USER = "/gmail/v1/users/{userId}";

function route(
  method: Route["method"],
  template: string,
  name: string,
  handle: (call: Call) => Answer,
): Route {
  return {
    method,
    template,
    name: `gmail.users.${name}`,
    envelope: "both",
    writes: method !== "GET",
    handle,
  };
}

/** What is answered of the Gmail API v1. */
export const GMAIL_ROUTES: readonly Route[] = [
  route("GET", `${USER}/profile`, "getProfile", getProfile),
  route("POST", `${USER}/messages/send`, "messages.send", sendRaw),
  route("POST", `/upload${USER}/messages/send`, "messages.send (upload)", sendUpload),
  route("GET", `${USER}/messages`, "messages.list", listMessages),
  route("GET", `${USER}/messages/{id}`, "messages.get", getMessage),
  route("GET", `${USER}/messages/{messageId}/attachments/{id}`, "messages.attachments.get", getAttachment),
  route("GET", `${USER}/threads`, "threads.list", listThreads),
  route("GET", `${USER}/threads/{id}`, "threads.get", getThread),
  route("GET", `${USER}/labels`, "labels.list", listLabels),
  route("GET", `${USER}/labels/{id}`, "labels.get", getLabel),
  ...GMAIL_CONTROL_ROUTES,
];
