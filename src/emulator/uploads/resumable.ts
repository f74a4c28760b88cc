import { type Answer, type Call, ok } from "../http/call.ts";
import { GoogleError } from "../http/google-error.ts";
import type { Struct } from "../sheets/model/struct.ts";
import { readContentRange } from "./content-range.ts";
import {
  addChunk,
  closeSession,
  dropSession,
  findSession,
  openSession,
  type Session,
  sessionContent,
} from "./session.ts";

/** Chunks other than the last are multiples of this many bytes. */
const CHUNK = 256 * 1024;

/** Makes what the upload is for and gives its resource. */
export type FinishUpload = (target: Struct, content: Buffer) => unknown;

/** 200 with the address to which the bytes go. */
export function startUpload(call: Call, target: Struct): Answer {
  const id = openSession(call.emulator.store, target);
  const query = new URLSearchParams(call.query);
  query.set("upload_id", id);
  const location = `${call.origin}${call.path}?${query}`;
  return {
    status: 200,
    headers: { location, "x-guploader-uploadid": id, "content-type": "text/html; charset=UTF-8" },
  };
}

/**
 * Takes the next bytes of an upload, or says how far it got: 308 with `Range` while bytes are missing. An upload
 * that is done answers again as it did.
 *
 * @throws GoogleError 404 for an upload that is not there, 400 for a range that cannot be read
 */
export function continueUpload(call: Call, finish: FinishUpload): Answer {
  const { store } = call.emulator;
  const session = requireSession(call);
  if (session.answer !== undefined) return ok(session.answer);
  const range = readContentRange(call.headers["content-range"], call.body.length);
  if (range === undefined) throw badRange("Failed to parse Content-Range header.");
  // bytes past a gap cannot be kept; the answer says where to go on
  if (range.kind === "status" || range.start > session.received) return incomplete(session.received);
  const received = addChunk(store, session, range.start, call.body);
  if (range.total !== undefined && received > range.total)
    throw badRange("More bytes were sent than the Content-Range header says.");
  if (received !== range.total) {
    if (received % CHUNK !== 0) throw badRange("Chunks other than the last must be multiples of 256 KiB.");
    return incomplete(received);
  }
  const answer = finish(session.target, sessionContent(store, session.id));
  closeSession(store, session.id, answer);
  return ok(answer);
}

/** Gives an upload up; 499 is how Cloud Storage says so. */
export function cancelUpload(call: Call): Answer {
  dropSession(call.emulator.store, requireSession(call).id);
  return { status: 499 };
}

function requireSession(call: Call): Session {
  const session = findSession(call.emulator.store, call.query.get("upload_id") ?? "");
  if (session !== undefined) return session;
  throw new GoogleError({ code: 404, message: "No such upload session.", reason: "notFound" });
}

function incomplete(received: number): Answer {
  return { status: 308, headers: received === 0 ? {} : { range: `bytes=0-${received - 1}` } };
}

function badRange(message: string): GoogleError {
  return new GoogleError({ code: 400, message, reason: "invalid" });
}
