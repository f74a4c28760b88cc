import type { Handler } from "./visit.ts";

/** What a published page may be framed by; all else its own policy says, which stands in the page. */
const framing = "frame-ancestors 'self'";
const kept = ["content-type", "cache-control", "etag", "last-modified"];

/** The published site under a prefix, as a load balancer serves it from its bucket. */
export function siteHandler(googleUrl: string, bucket: string): Handler {
  const website = `/_emulator/website/${bucket}`;
  return async ({ request, response, path }) => {
    const prefix = request.url?.slice(0, request.url.length - path.length) ?? "";
    const answer = await fetch(`${googleUrl}${website}${path === "" ? "/" : path}`, { redirect: "manual" });
    const location = answer.headers.get("location");
    response.setHeader("content-security-policy", framing);
    for (const name of kept) {
      const value = answer.headers.get(name);
      if (value !== null) response.setHeader(name, value);
    }
    if (location !== null) response.setHeader("location", location.replace(website, prefix));
    response.writeHead(answer.status);
    response.end(Buffer.from(await answer.arrayBuffer()));
  };
}
