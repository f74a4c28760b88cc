import { once } from "node:events";
import { createServer, request as forward, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request that stands at the gate: the how-manieth it is (from 1), and what it asks for. */
export type Passing = { readonly nth: number; readonly method: string; readonly path: string };

/** What becomes of a request: let through, cut before it is applied, or cut after, its answer lost. */
export type Verdict = "pass" | "cut before" | "cut after";

export type Gate = {
  readonly url: string;
  readonly passed: () => number;
  readonly close: () => Promise<void>;
};

/** Opens a gate in front of a server: every request is judged, and may lose its connection. */
export async function openGate(target: string, judge: (passing: Passing) => Verdict): Promise<Gate> {
  let count = 0;
  const server = createServer(async (request, reply) => {
    count += 1;
    const { method = "GET", url: path = "/" } = request;
    const verdict = judge({ nth: count, method, path });
    if (verdict === "cut before") request.socket.destroy();
    else await passOrHangUp(target, request, reply, verdict === "cut after");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    passed: () => count,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** Whoever dies in the middle of a request makes the server hang up on the gate, which hangs up likewise. */
async function passOrHangUp(...passing: Parameters<typeof pass>): Promise<void> {
  try {
    await pass(...passing);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    passing[1].socket.destroy();
  }
}

async function pass(
  target: string,
  request: IncomingMessage,
  reply: ServerResponse,
  cut: boolean,
): Promise<void> {
  const { method, headers, url } = request;
  const onward = forward(`${target}${url}`, { method, headers: { ...headers, host: new URL(target).host } });
  request.pipe(onward);
  const [answer] = (await once(onward, "response")) as [IncomingMessage];
  if (cut) {
    answer.resume();
    await once(answer, "end");
    request.socket.destroy();
    return;
  }
  reply.writeHead(answer.statusCode ?? 502, answer.headers);
  answer.pipe(reply);
}
