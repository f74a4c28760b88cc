import { request as ask, type IncomingHttpHeaders } from "node:http";
import { pipeline } from "node:stream";
import { type Handler, sendFailure } from "./visit.ts";

// what belongs to one connection, or to the page alone, and says nothing to Google
const dropped = new Set([
  "connection",
  "host",
  "origin",
  "referer",
  "cookie",
  "keep-alive",
  "transfer-encoding",
]);

/**
 * Passes requests on to the emulator and its answers back as they come, the stream of changes too. Who
 * sends no token of their own is taken for `visitor`. What comes back is data: as a page of its own it
 * could run nothing.
 */
export function googleProxy(googleUrl: string, visitor: string): Handler {
  return (visit) => {
    const { request, response, path, query } = visit;
    const target = new URL(googleUrl);
    const search = query.size > 0 ? `?${query}` : "";
    const onward = ask({
      hostname: target.hostname,
      port: target.port,
      method: request.method,
      path: `${path}${search}`,
      headers: headersFor(request.headers, visitor),
    });
    onward.on("response", (answer) => {
      const headers = Object.entries(answer.headers).filter(([name]) => !dropped.has(name));
      response.writeHead(answer.statusCode ?? 502, {
        ...Object.fromEntries(headers),
        "content-security-policy": "sandbox; default-src 'none'",
      });
      response.flushHeaders();
      pipeline(answer, response, () => onward.destroy());
    });
    onward.on("error", () => {
      if (response.headersSent) response.destroy();
      else
        sendFailure(visit, 502, "unreachable", "The emulator does not answer. Is npm start still running?");
    });
    response.on("close", () => onward.destroy());
    request.pipe(onward);
  };
}

function headersFor(given: IncomingHttpHeaders, visitor: string): IncomingHttpHeaders {
  const kept = Object.entries(given).filter(([name]) => !dropped.has(name) && !name.startsWith("sec-"));
  return { authorization: `Bearer ${visitor}`, ...Object.fromEntries(kept) };
}
