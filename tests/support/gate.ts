import { once } from "node:events";
import { createServer, request as forward, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import type { Refusal } from "./refusal.ts";

/** A request that stands at the gate: the how-manieth it is (from 1), and what it asks for. */
export type Passing = { readonly nth: number; readonly method: string; readonly path: string };

/**
 * What becomes of a request. Let through; cut before it is applied, or cut after, its answer lost; cut and
 * applied later, when the gate lets go of what it holds; held until then, and answered; answered by the gate
 * itself, with the request applied beforehand or not at all; passed on after so many milliseconds. `afterwards`
 * is called once the request is applied, and then its connection is lost.
 */
export type Verdict =
  | "pass"
  | "cut before"
  | "cut after"
  | "cut, and applied later"
  | "held"
  | { readonly answer: Refusal; readonly applied: boolean }
  | { readonly delay: number }
  | { readonly afterwards: () => void };

export type Gate = {
  readonly url: string;
  readonly passed: () => number;
  /** Lets go of what is held, and holds nothing from then on; comes back when all of it has been applied. */
  readonly letGo: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Opens a gate in front of a server: every request is judged, and may lose its connection. */
export async function openGate(target: string, judge: (passing: Passing) => Verdict): Promise<Gate> {
  let count = 0;
  const open = Promise.withResolvers<void>();
  const held: Promise<void>[] = [];
  const server = createServer({ keepAliveTimeout: 0 }, async (request, reply) => {
    count += 1;
    const { method = "GET", url: path = "/" } = request;
    const verdict = judge({ nth: count, method, path });
    await treat({ target, request, reply }, verdict, (work) => {
      held.push(work(open.promise));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    passed: () => count,
    letGo: async () => {
      open.resolve();
      await Promise.all(held);
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

type Visit = {
  readonly target: string;
  readonly request: IncomingMessage;
  readonly reply: ServerResponse;
};

/** `hold` keeps work until the gate lets go. */
async function treat(
  visit: Visit,
  verdict: Verdict,
  hold: (work: (until: Promise<void>) => Promise<void>) => void,
): Promise<void> {
  const { request, reply } = visit;
  if (verdict === "cut before") request.socket.destroy();
  else if (verdict === "pass") await passOrHangUp(visit);
  else if (verdict === "held") hold((until) => until.then(() => passOrHangUp(visit)));
  else if (verdict === "cut after") await applyAndHangUp(visit);
  else if (verdict === "cut, and applied later") {
    const body = await buffer(request);
    request.socket.destroy();
    hold((until) => until.then(() => apply(visit, body)));
  } else if ("delay" in verdict) {
    await sleep(verdict.delay);
    await passOrHangUp(visit);
  } else if ("afterwards" in verdict) {
    await apply(visit, await buffer(request));
    verdict.afterwards();
    request.socket.destroy();
  } else {
    const body = await buffer(request);
    if (verdict.applied) await apply(visit, body);
    const { status, headers, body: says } = verdict.answer;
    reply.writeHead(status, headers).end(says);
  }
}

async function applyAndHangUp(visit: Visit): Promise<void> {
  await apply(visit, await buffer(visit.request));
  visit.request.socket.destroy();
}

/** Has the request applied; nobody gets its answer. */
async function apply({ target, request }: Visit, body: Buffer): Promise<void> {
  const onward = onwards(target, request);
  onward.end(body);
  const [answer] = (await once(onward, "response")) as [IncomingMessage];
  answer.resume();
  await once(answer, "end");
}

/** Whoever dies in the middle of a request makes the server hang up on the gate, which hangs up likewise. */
async function passOrHangUp(visit: Visit): Promise<void> {
  try {
    await pass(visit);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    visit.reply.socket?.destroy();
  }
}

async function pass({ target, request, reply }: Visit): Promise<void> {
  const onward = onwards(target, request);
  request.pipe(onward);
  const [answer] = (await once(onward, "response")) as [IncomingMessage];
  reply.writeHead(answer.statusCode ?? 502, answer.headers);
  answer.pipe(reply);
  await Promise.race([once(answer, "end"), once(reply, "close")]);
}

function onwards(target: string, { method, headers, url }: IncomingMessage) {
  return forward(`${target}${url}`, { method, headers: { ...headers, host: new URL(target).host } });
}
