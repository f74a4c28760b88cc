import type { MessagePort } from "node:worker_threads";
import { workerData } from "node:worker_threads";
import type { SyncRequest } from "./fetch-sync.ts";

/** Answers requests, one at a time, to a thread that stands still until the answer is there. */
const { port, signal } = workerData as { readonly port: MessagePort; readonly signal: Int32Array };

port.on("message", async ({ url, ...init }: SyncRequest) => {
  try {
    const answer = await fetch(url, { ...init, redirect: "manual" });
    port.postMessage({ status: answer.status, text: await answer.text() });
  } catch (error) {
    port.postMessage({ failed: String(error) });
  }
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
});
