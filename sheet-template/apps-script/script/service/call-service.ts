import type { FailureKind } from "../../words.ts";
import { addressOf, isAddress, type Service } from "./addresses.ts";
import { type Fields, fieldsOf, parseFields, textOf } from "./fields.ts";

/** A call that came to nothing. `detail`: the service's own words, or ""; `body`: what it answered, if that was JSON. */
export type Failure = {
  readonly ok: false;
  readonly service: Service;
  readonly kind: FailureKind;
  readonly detail: string;
  readonly body: Fields;
};
export type Reply = { readonly ok: true; readonly body: Fields } | Failure;

/**
 * Calls a function of the service as the person at the sheet: with the identity token that Google gives this
 * script, whose audience is the script's own client id. Never throws.
 */
export function callService(service: Service, request: Fields): Reply {
  const address = addressOf(service);
  if (address === "") return failure(service, "not set up");
  if (!isAddress(address)) return failure(service, "bad address");
  const token = identityToken();
  if (token === "") return failure(service, "no sign-in");
  try {
    return readAnswer(service, post(address, token, request));
  } catch (error) {
    return failure(service, "unreachable", String(error));
  }
}

/** The type says that there always is one; without the scope "openid" it is null. */
function identityToken(): string {
  const token: string | null = ScriptApp.getIdentityToken();
  return token ?? "";
}

/** A redirection is not followed: it would carry the token to another place. */
function post(address: string, token: string, request: Fields): GoogleAppsScript.URL_Fetch.HTTPResponse {
  return UrlFetchApp.fetch(address, {
    method: "post",
    contentType: "application/json",
    headers: { Authorization: `Bearer ${token}` },
    payload: JSON.stringify(request),
    muteHttpExceptions: true,
    followRedirects: false,
  });
}

function readAnswer(service: Service, answer: GoogleAppsScript.URL_Fetch.HTTPResponse): Reply {
  const status = answer.getResponseCode();
  const body = parseFields(answer.getContentText());
  if (status === 200 && body) return { ok: true, body };
  const said = textOf(fieldsOf(body?.error), "message");
  return failure(service, kindOf(status), said || `(${status})`, body ?? {});
}

const kinds: ReadonlyMap<number, FailureKind> = new Map([
  [400, "refused"],
  [401, "unknown caller"],
  [403, "not allowed"],
  [409, "busy"],
  [422, "unreadable"],
  [429, "busy"],
]);

function kindOf(status: number): FailureKind {
  return kinds.get(status) ?? (status >= 500 ? "broken" : "strange");
}

function failure(service: Service, kind: FailureKind, detail = "", body: Fields = {}): Failure {
  return { ok: false, service, kind, detail, body };
}
