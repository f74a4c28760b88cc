import { z } from "zod";
import { addressesOf } from "../../gmail/mime/addresses.ts";
import type { Call } from "../../http/call.ts";
import { GoogleError } from "../../http/google-error.ts";
import { jsonBody } from "../../http/json-body.ts";
import { invalid } from "../errors.ts";

const Request = z.strictObject({
  email_address: z.string().refine((value) => addressesOf(value)?.length === 1, "Not a valid email address"),
  template_id: z.uuid("is not a valid UUID"),
  personalisation: z.record(z.string(), z.unknown()).default({}),
  reference: z.string().max(1000).nullish(),
  email_reply_to_id: z.uuid("is not a valid UUID").optional(),
  one_click_unsubscribe_url: z.string().nullish(),
  scheduled_for: z.string().optional(),
});
export type EmailRequest = z.infer<typeof Request>;

/** Reads a request to send an email. @throws GoogleError 400 in Notify's words */
export function readEmailRequest(call: Call): EmailRequest {
  const read = Request.safeParse(body(call));
  if (read.success) return read.data;
  throw invalid(read.error.issues.map(wording).join("; "));
}

function body(call: Call): Record<string, unknown> {
  try {
    return jsonBody(call);
  } catch (error) {
    if (error instanceof GoogleError) throw invalid("Invalid JSON supplied in POST data");
    throw error;
  }
}

function wording(issue: z.core.$ZodIssue): string {
  const field = issue.path.join(".");
  if (issue.code === "unrecognized_keys")
    return `Additional properties are not allowed (${issue.keys.join(", ")} was unexpected)`;
  if (issue.message.endsWith("received undefined")) return `${field} is a required property`;
  return `${field} ${issue.message}`;
}
