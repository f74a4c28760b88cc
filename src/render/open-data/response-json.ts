import type { Publisher } from "../../core/model/publisher.ts";
import type { Snapshot } from "../../core/model/snapshot.ts";
import { PublishedResponse, wrapping } from "./published-schemas.ts";
import { readAgainst } from "./read-problems.ts";

/**
 * A version as JSON: its schema, licence, publisher and permanent address, and the whole snapshot. Keys stand in
 * the order of the schema, so that the same version is always the same text.
 */
export function renderJson(
  snapshot: Snapshot,
  { publisher, address }: { readonly publisher: Publisher; readonly address: string },
): string {
  const file = { ...wrapping(publisher, "response", address), response: snapshot };
  return `${JSON.stringify(PublishedResponse.parse(file), null, 2)}\n`;
}

/** The snapshot in the JSON of a version. Throws an error that says everything that is wrong with the text. */
export function readJson(text: string): Snapshot {
  return readAgainst(text, PublishedResponse, "the JSON of a published response").response;
}
