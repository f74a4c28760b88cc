import type { Call } from "./call.ts";
import { invalidArgument } from "./google-error.ts";

/** The body as a JSON object; an empty body is an empty object, as Google reads it. @throws GoogleError 400 */
export function jsonBody(call: Call): Record<string, unknown> {
  const text = call.body.toString("utf8").trim();
  if (text === "") return {};
  const value = parse(text);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw invalidArgument('Invalid JSON payload received. Unknown name "": Root element must be a message.');
  return Object.fromEntries(Object.entries(value));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw invalidArgument(`Invalid JSON payload received. ${why}`);
  }
}
