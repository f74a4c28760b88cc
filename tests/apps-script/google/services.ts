import { randomUUID } from "node:crypto";
import { fetchSync } from "./fetch-sync.ts";

/** Google's cache of a document: texts that are forgotten after a while of `now`, in milliseconds. */
export function cacheService(now: () => number) {
  const kept = new Map<string, { readonly value: string; readonly until: number }>();
  const cache = {
    get: (key: string) => {
      const found = kept.get(key);
      return found && found.until > now() ? found.value : null;
    },
    put: (key: string, value: string, seconds: number) => {
      if (value.length > 100_000) throw new Error("Argument too large: value");
      kept.set(key, { value, until: now() + seconds * 1000 });
    },
    remove: (key: string) => {
      kept.delete(key);
    },
  };
  return { getDocumentCache: () => cache };
}

/** Google's lock of a document. */
export function lockService() {
  let held = false;
  const lock = {
    waitLock: () => {
      if (held) throw new Error("Lock timeout: another process was holding the lock for too long.");
      held = true;
    },
    releaseLock: () => {
      held = false;
    },
  };
  return { getDocumentLock: () => lock };
}

/** Google's `Utilities`; sleeping is left to the caller, who owns the clock. */
export function utilities(sleep: (milliseconds: number) => void) {
  return {
    sleep,
    getUuid: () => randomUUID(),
    base64DecodeWebSafe: (text: string) => [...new Int8Array(Buffer.from(text, "base64url"))],
    newBlob: (bytes: readonly number[]) => ({
      getDataAsString: () => Buffer.from(Int8Array.from(bytes).buffer).toString("utf8"),
    }),
  };
}

type FetchOptions = {
  readonly method: string;
  readonly contentType: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: string;
  readonly muteHttpExceptions?: boolean;
  readonly followRedirects?: boolean;
};

/** Google's `UrlFetchApp`: real requests; it throws where it cannot connect, and on refusals unless muted. */
export function urlFetchApp(note: (url: string, options: FetchOptions) => void) {
  return {
    fetch: (url: string, options: FetchOptions) => {
      note(url, options);
      if (options.followRedirects !== false) throw new Error("This stand-in follows no redirections.");
      const { status, text } = connect(url, options);
      if (status >= 300 && !options.muteHttpExceptions)
        throw new Error(`Request failed for ${url} returned code ${status}.`);
      return { getResponseCode: () => status, getContentText: () => text };
    },
  };
}

function connect(url: string, { method, contentType, headers, payload }: FetchOptions) {
  const all = { ...headers, "Content-Type": contentType };
  try {
    return fetchSync({ url, method: method.toUpperCase(), headers: all, body: payload });
  } catch {
    throw new Error(`Address unavailable: ${url}`);
  }
}

/** Google's `ScriptApp`: triggers, and a token signed by the emulator for the person at the sheet. */
export function scriptApp(token: () => string | null, triggers: string[]) {
  return {
    getIdentityToken: token,
    getProjectTriggers: () => triggers.map((handler) => ({ getHandlerFunction: () => handler })),
    newTrigger: (handler: string) => ({
      forSpreadsheet: () => ({ onEdit: () => ({ create: () => triggers.push(handler) }) }),
    }),
  };
}
