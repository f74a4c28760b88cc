import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Emulator } from "../emulator.ts";
import { answerWithFaults } from "../faults/answer-with-faults.ts";
import type { Answer } from "./call.ts";
import type { Incoming } from "./dispatch.ts";
import { readBody } from "./read-body.ts";
import { type CompiledRoute, compileRoutes, type Route } from "./route.ts";

/**
 * An HTTP server over the route table; it is not listening yet. It never hangs up first: a client too busy to notice
 * would take the request that it sends next for lost.
 */
export function serve(routes: readonly Route[], emulator: Emulator): Server {
  const compiled = compileRoutes(routes);
  return createServer({ keepAliveTimeout: 0 }, (request, response) => {
    answerOne(compiled, emulator, request, response).catch((error: unknown) =>
      response.destroy(toError(error)),
    );
  });
}

async function answerOne(
  routes: CompiledRoute[],
  emulator: Emulator,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request);
  const origin = `http://${request.headers.host ?? "127.0.0.1"}`;
  const url = new URL(request.url ?? "/", origin);
  const { method = "GET", headers } = request;
  const incoming: Incoming = { method, headers, body, origin, url };
  const answer = await answerWithFaults(routes, incoming, emulator);
  if (answer === undefined) response.destroy();
  else send(response, answer, emulator);
}

function send(response: ServerResponse, answer: Answer, emulator: Emulator): void {
  const bytes =
    answer.bytes ?? (answer.json === undefined ? undefined : Buffer.from(JSON.stringify(answer.json)));
  response.sendDate = false;
  response.writeHead(answer.status, {
    // the emulator's clock, so that nothing a client sees comes from the machine's
    date: emulator.clock.now().toUTCString(),
    ...(answer.json === undefined ? {} : { "content-type": "application/json; charset=UTF-8" }),
    ...(answer.status === 204 || answer.status === 304 || answer.stream !== undefined
      ? {}
      : { "content-length": String(bytes?.length ?? 0) }),
    ...answer.headers,
  });
  if (answer.stream === undefined) response.end(bytes);
  else answer.stream(response);
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
