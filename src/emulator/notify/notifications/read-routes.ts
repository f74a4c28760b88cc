import { type Answer, type Call, ok, param } from "../../http/call.ts";
import { invalid, noResult } from "../errors.ts";
import { authenticate } from "../services/authenticate.ts";
import { writeNotification } from "./notification.ts";
import { paceOf } from "./status.ts";

const PAGE = 250;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** One notification of the service; a key sees what keys of its type sent. */
export function getNotification(call: Call): Answer {
  const { service, keyType } = authenticate(call);
  const id = param(call, "notificationId");
  if (!UUID.test(id)) throw invalid("notification_id is not a valid UUID");
  const row = call.emulator.store.get(
    "SELECT * FROM notifications WHERE id = ? AND service = ? AND key_type = ?",
    id,
    service.id,
    keyType,
  );
  if (row === undefined) throw noResult();
  return ok(writeNotification(call, row));
}

/** The notifications of the service, the newest first, by reference, status and the one that they come after. */
export function listNotifications(call: Call): Answer {
  const { service, keyType } = authenticate(call);
  const { query, emulator, origin } = call;
  const statuses = query.getAll("status").flatMap(meaningOf);
  const { sendingAfterMs, doneAfterMs } = paceOf(emulator);
  const now = emulator.clock.now().getTime();
  const types = query.getAll("template_type");
  const rows = emulator.store.all(
    `SELECT * FROM (
       SELECT *, CASE WHEN ? - created < ? THEN 'created' WHEN ? - created < ? THEN 'sending' ELSE outcome END AS status
       FROM notifications WHERE service = ? AND key_type = ? AND (? IS NULL OR reference = ?)
     ) WHERE (? OR status IN (SELECT value FROM json_each(?)))
       AND (? IS NULL OR number < (SELECT number FROM notifications WHERE id = ?)) AND ?
     ORDER BY number DESC LIMIT ${PAGE}`,
    now,
    sendingAfterMs,
    now,
    doneAfterMs,
    service.id,
    keyType,
    query.get("reference"),
    query.get("reference"),
    statuses.length === 0 ? 1 : 0,
    JSON.stringify(statuses),
    query.get("older_than"),
    query.get("older_than"),
    types.length === 0 || types.includes("email") ? 1 : 0,
  );
  const last = rows.length === PAGE ? rows.at(-1) : undefined;
  return ok({
    notifications: rows.map((row) => writeNotification(call, row)),
    links: {
      current: `${origin}${call.path}${query.size === 0 ? "" : `?${query}`}`,
      ...(last === undefined ? {} : { next: `${origin}${call.path}?${after(query, String(last.id))}` }),
    },
  });
}

function meaningOf(status: string): string[] {
  return status === "failed" ? ["permanent-failure", "temporary-failure", "technical-failure"] : [status];
}

function after(query: URLSearchParams, id: string): URLSearchParams {
  const next = new URLSearchParams(query);
  next.set("older_than", id);
  return next;
}
