import type { Server } from "node:http";
import type { Emulator } from "./emulator.ts";
import { createEventHub } from "./events/hub.ts";
import { createFaults } from "./faults/faults.ts";
import { fileMissingMail } from "./gmail/sending/mail-files.ts";
import { createRequestLog } from "./http/request-log.ts";
import { serve } from "./http/serve.ts";
import type { QuotaSettings } from "./quotas/quotas.ts";
import { ROUTES } from "./routes.ts";
import { openParts } from "./snapshot/open-parts.ts";
import { laySite } from "./storage/website/site-files.ts";
import { openStore } from "./store/store.ts";
import { createDispatcher } from "./tasks/dispatch/dispatcher.ts";

/** A running emulator; `close` answers what is under way and lets go of the data. */
export type RunningEmulator = { url: string; port: number; close(): Promise<void> };

/**
 * Starts the emulator in this process.
 *
 * @param port 0 takes any free port
 * @param dataDir where its database is kept; it is made if need be
 * @param host the address to listen on, by default this machine only
 * @param quotas limits a minute to set at the start, as at the control address
 */
export async function startEmulator(options: {
  port: number;
  dataDir: string;
  host?: string;
  quotas?: QuotaSettings;
}): Promise<RunningEmulator> {
  const host = options.host ?? "127.0.0.1";
  const store = openStore(options.dataDir);
  const closing = new AbortController();
  const emulator: Emulator = {
    dataDir: options.dataDir,
    store,
    log: createRequestLog(),
    ...openParts(store),
    faults: createFaults(),
    events: createEventHub(),
    tasks: createDispatcher(() => emulator),
    closing: closing.signal,
  };
  if (options.quotas !== undefined) emulator.quotas.set(options.quotas);
  fileMissingMail(emulator);
  laySite(emulator);
  const server = serve(ROUTES, emulator);
  try {
    const port = await listen(server, options.port, host);
    emulator.tasks.wake();
    return { url: `http://${host}:${port}`, port, close: () => closeAll(server, closing, emulator) };
  } catch (error) {
    store.close();
    throw error;
  }
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

async function closeAll(server: Server, closing: AbortController, emulator: Emulator): Promise<void> {
  closing.abort();
  emulator.events.close();
  await emulator.tasks.close();
  return new Promise((resolve) => {
    server.close(() => {
      emulator.store.close();
      resolve();
    });
    server.closeIdleConnections();
    // kept-alive connections would hold the server open for ever
    setTimeout(() => server.closeAllConnections(), 500).unref();
  });
}
