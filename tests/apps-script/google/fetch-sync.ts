import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";

export type SyncRequest = {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
};
export type SyncAnswer = { readonly status: number; readonly text: string };

const signal = new Int32Array(new SharedArrayBuffer(4));
const { port1, port2 } = new MessageChannel();
const worker = new Worker(new URL("./fetch-worker.ts", import.meta.url), {
  workerData: { port: port2, signal },
  transferList: [port2],
});
worker.unref();

/** A real request over HTTP, as Apps Script makes them: the caller stands still until it is answered. */
export function fetchSync(request: SyncRequest): SyncAnswer {
  Atomics.store(signal, 0, 0);
  port1.postMessage(request);
  Atomics.wait(signal, 0, 0);
  const answer = receiveMessageOnPort(port1)?.message as SyncAnswer | { readonly failed: string };
  if ("failed" in answer) throw new Error(answer.failed);
  return answer;
}
