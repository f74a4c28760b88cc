import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

/**
 * No caller of ours packs a body. The functions framework would unpack anybody's, to a gigabyte, before a function
 * could look at it; without the header a packed body is what it is, no JSON. Node publishes on this channel before
 * it hands a request over.
 */
subscribe("http.server.request.start", (message) => {
  const { request } = message as { readonly request: IncomingMessage };
  delete request.headers["content-encoding"];
});
