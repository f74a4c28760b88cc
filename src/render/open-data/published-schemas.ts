import { z } from "zod";
import { Catalogue } from "../../core/model/catalogue.ts";
import type { Publisher } from "../../core/model/publisher.ts";
import { Snapshot } from "../../core/model/snapshot.ts";

/** The terms on which the data may be used again. */
export const Licence = z.strictObject({ name: z.string(), url: z.string() });

/** The council that publishes the data. */
export const PublishedBy = z.strictObject({ name: z.string(), homepage: z.string() });

const around = { $schema: z.string(), licence: Licence, publisher: PublishedBy, address: z.string() };

/** The JSON file of a version. */
export const PublishedResponse = z.strictObject({ ...around, response: Snapshot });
export type PublishedResponse = z.infer<typeof PublishedResponse>;

/** The JSON file of all that is published. */
export const PublishedCatalogue = z.strictObject({ ...around, catalogue: Catalogue });
export type PublishedCatalogue = z.infer<typeof PublishedCatalogue>;

/** Where the schemas stand under the publisher's address. A change that breaks readers gets a new number. */
export const schemaPaths = {
  response: "schema/response-1.json",
  catalogue: "schema/catalogue-1.json",
} as const;

/** What stands around the data in every file: which schema, on which terms, by whom, where. */
export function wrapping(
  publisher: Publisher,
  kind: keyof typeof schemaPaths,
  address: string,
): Omit<PublishedResponse, "response"> {
  return {
    $schema: `${publisher.address}${schemaPaths[kind]}`,
    licence: { name: publisher.licence.name, url: publisher.licence.url },
    publisher: { name: publisher.name, homepage: publisher.homepage },
    address,
  };
}
