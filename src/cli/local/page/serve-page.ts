import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { TrackerError } from "../../../app/errors.ts";
import { createActivity } from "./activity.ts";
import { type FunctionUrls, functionCaller, functionsHandler } from "./call-functions.ts";
import { clockHandler } from "./clock-handler.ts";
import { createEditTrigger } from "./edit-trigger.ts";
import { followChanges } from "./follow-changes.ts";
import { googleProxy } from "./google-proxy.ts";
import { refusalOf, setSafeHeaders } from "./guard.ts";
import { mailHandler } from "./mail-handler.ts";
import { openMailbox } from "./mailbox.ts";
import { type Mounts, sendFailure, sendJson, type Visit } from "./visit.ts";
import { serveFonts, serveWebFiles } from "./web-files.ts";

/**
 * What the page shows. `port`: null for 8080 or, if that is taken, any free one. `visitor`: the address of who
 * sends no token of their own. `mounts`: what else is served: "/site" for the
 * published pages, "/draft" for those that would be.
 */
export type PageOptions = {
  readonly port: number | null;
  readonly googleUrl: string;
  readonly spreadsheetId: string;
  readonly functions: FunctionUrls;
  readonly account: string;
  readonly visitor: string;
  readonly mailFrom: string;
  readonly settleMinutes: number;
  readonly mounts: Mounts;
};

/** A page that is served. `note`: what is worth saying about its address, or null. */
export type ServedPage = {
  readonly url: string;
  readonly note: string | null;
  readonly close: () => Promise<void>;
};

const usualPort = 8080;

/**
 * Serves the local page on 127.0.0.1: the sheet, the mail, the site, the clock. Throws TrackerError "usage" when
 * the port that was asked for is taken.
 */
export async function servePage(options: PageOptions): Promise<ServedPage> {
  const activity = createActivity();
  const call = functionCaller(options.functions, options.googleUrl, activity);
  const { googleUrl, spreadsheetId } = options;
  const server = createPageServer({
    "": serveWebFiles,
    "/fonts": serveFonts,
    "/google": googleProxy(googleUrl, options.visitor),
    "/functions": functionsHandler(options.functions, call),
    "/activity": activity.stream,
    "/mail": mailHandler(openMailbox(googleUrl, options.mailFrom), spreadsheetId),
    "/clock": clockHandler({ googleUrl, spreadsheetId, call }),
    "/settings": (visit) => sendJson(visit, 200, settingsOf(options)),
    ...options.mounts,
  });
  const port = await listen(server, options.port);
  // so that the page knows from the start in which cell each finding is; a failure is told by the next sync
  void call("sync", { spreadsheetId }, "Scheduler").catch(() => undefined);
  const trigger = createEditTrigger({ ...options, call });
  const following = new AbortController();
  const followed = followChanges(googleUrl, following.signal, (change) => {
    activity.tellChange(change);
    trigger.onChange(change);
  });
  return {
    url: `http://127.0.0.1:${port}`,
    note:
      options.port === null && port !== usualPort
        ? `Port ${usualPort} is taken, so another was chosen.`
        : null,
    close: async () => {
      following.abort();
      await followed.catch(() => undefined);
      trigger.stop();
      activity.close();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** What the page has to know before it can ask for anything. */
function settingsOf({ spreadsheetId, functions, account, visitor, mounts }: PageOptions) {
  const served = (prefix: string) => (Object.hasOwn(mounts, prefix) ? prefix : null);
  const functionNames = Object.keys(functions);
  const pages = { site: served("/site"), draft: served("/draft") };
  return { spreadsheetId, account, visitor, functions: functionNames, ...pages };
}

function createPageServer(mounts: Mounts): Server {
  const prefixes = Object.keys(mounts).toSorted((one, other) => other.length - one.length);
  return createServer((request, response) => {
    const address = request.socket.address();
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    const prefix = prefixes.find((one) => url.pathname === one || url.pathname.startsWith(`${one}/`)) ?? "";
    const path = url.pathname.slice(prefix.length);
    const visit: Visit = { request, response, path, query: url.searchParams };
    setSafeHeaders(response);
    const refusal = refusalOf(request, "port" in address ? address.port : 0);
    if (refusal !== null) return sendFailure(visit, 403, "refused", refusal);
    answer(mounts, prefix, visit);
  });
}

async function answer(mounts: Mounts, prefix: string, visit: Visit): Promise<void> {
  try {
    await mounts[prefix]?.(visit);
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    if (visit.response.headersSent) visit.response.destroy();
    else sendFailure(visit, 500, "failed", says);
  }
}

async function listen(server: Server, port: number | null): Promise<number> {
  try {
    return await listenAt(server, port ?? usualPort);
  } catch (error) {
    const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    if (!taken) throw error;
    if (port === null) return listenAt(server, 0);
    const says = `Port ${port} is taken. Give another with --port, or none to have one chosen.`;
    throw new TrackerError("usage", "port-taken", says, { cause: error });
  }
}

async function listenAt(server: Server, port: number): Promise<number> {
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}
