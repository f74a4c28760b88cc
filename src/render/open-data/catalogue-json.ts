import type { Catalogue } from "../../core/model/catalogue.ts";
import type { Publisher } from "../../core/model/publisher.ts";
import { PublishedCatalogue, wrapping } from "./published-schemas.ts";
import { readAgainst } from "./read-problems.ts";

/** All that is published as JSON, for `catalogue.json`. Keys stand in the order of the schema. */
export function catalogueJson(catalogue: Catalogue, publisher: Publisher): string {
  const file = { ...wrapping(publisher, "catalogue", `${publisher.address}catalogue.json`), catalogue };
  return `${JSON.stringify(PublishedCatalogue.parse(file), null, 2)}\n`;
}

/** The catalogue in `catalogue.json`. Throws an error that says everything that is wrong with the text. */
export function readCatalogue(text: string): Catalogue {
  return readAgainst(text, PublishedCatalogue, "the catalogue of published responses").catalogue;
}
