import { createHash } from "node:crypto";
import type { Snapshot } from "../model/snapshot.ts";
import { canonicalJson } from "./canonical-json.ts";

/** SHA-256 of a snapshot in hexadecimal: the same for the same content. */
export function snapshotDigest(snapshot: Snapshot): string {
  return createHash("sha256").update(canonicalJson(snapshot)).digest("hex");
}
