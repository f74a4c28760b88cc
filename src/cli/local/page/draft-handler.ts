import { callPreview } from "../serve-functions.ts";
import type { Handler } from "./visit.ts";

/** The latest stamped version as it would be published, with its watermark: made anew at every visit. */
export function draftHandler(publishUrl: string, spreadsheetId: string): Handler {
  return async ({ response }) => {
    const { html } = await callPreview(publishUrl, spreadsheetId);
    response.setHeader("content-security-policy", "frame-ancestors 'self'");
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(html);
  };
}
