import type { IncomingMessage, ServerResponse } from "node:http";

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The headers of every answer; a handler may tighten its own. */
export function setSafeHeaders(response: ServerResponse): void {
  response.setHeader("content-security-policy", policy);
  response.setHeader("x-content-type-options", "nosniff");
  response.setHeader("referrer-policy", "no-referrer");
  response.setHeader("cross-origin-opener-policy", "same-origin");
  response.setHeader("cross-origin-resource-policy", "same-origin");
  response.setHeader("cache-control", "no-store");
}

/**
 * Why a request is refused, or null. Another Host name means that a foreign name was pointed at this machine
 * (DNS rebinding); another origin means that a foreign page is asking. `port`: where this server listens.
 */
export function refusalOf(
  { method = "GET", headers }: Pick<IncomingMessage, "method" | "headers">,
  port: number,
): string | null {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? ""))
    return `This page answers to http://${hosts[0]} alone. Open it by that address.`;
  const looks = method === "GET" || method === "HEAD";
  const { origin } = headers;
  if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`)) return foreign;
  const site = headers["sec-fetch-site"];
  if (site === undefined || site === "same-origin" || site === "none") return null;
  return looks && headers["sec-fetch-mode"] === "navigate" && headers["sec-fetch-dest"] === "document"
    ? null
    : foreign;
}

const foreign = "Another page asked for this. Only the local page itself may.";
