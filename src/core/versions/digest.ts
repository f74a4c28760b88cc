import { createHash } from "node:crypto";

/** SHA-256 of data that JSON can carry, in hexadecimal. */
export function digest(data: unknown): string {
  return createHash("sha256").update(JSON.stringify(data)).digest("hex");
}
