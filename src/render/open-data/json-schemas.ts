import { z } from "zod";
import type { Publisher } from "../../core/model/publisher.ts";
import { PublishedCatalogue, PublishedResponse, schemaPaths } from "./published-schemas.ts";
import { schemaWords, type TypeWords } from "./schema-words.ts";

/** The JSON Schema (draft 2020-12) of a version's JSON, for `schema/response-1.json`. */
export function responseSchema(publisher: Publisher): string {
  return schemaText(PublishedResponse, `${publisher.address}${schemaPaths.response}`);
}

/** The JSON Schema (draft 2020-12) of `catalogue.json`, for `schema/catalogue-1.json`. */
export function catalogueSchema(publisher: Publisher): string {
  return schemaText(PublishedCatalogue, `${publisher.address}${schemaPaths.catalogue}`);
}

const wordsOf = new Map<unknown, TypeWords>(schemaWords.map((words) => [words.schema, words]));

type Names = { readonly id?: string; readonly title: string; readonly description: string };

function schemaText(root: z.ZodType, id: string): string {
  const names = z.registry<Names>();
  for (const { name, schema, description } of schemaWords)
    names.add(schema, { ...(schema === root ? {} : { id: name }), title: name, description });
  const {
    $schema,
    id: _,
    ...rest
  } = z.toJSONSchema(root, {
    target: "draft-2020-12",
    metadata: names,
    override: ({ zodSchema, jsonSchema }) => {
      const words = wordsOf.get(zodSchema);
      if (words) describeFields(jsonSchema, words);
    },
  });
  return `${JSON.stringify({ $schema, $id: id, ...rest }, null, 2)}\n`;
}

/** Beside a reference a description may stand since draft 2019-09. */
function describeFields(json: z.core.JSONSchema.BaseSchema, { fields }: TypeWords): void {
  const properties = json.properties ?? {};
  for (const [field, property] of Object.entries(properties))
    if (typeof property === "object") properties[field] = { ...property, description: fields[field] ?? "" };
}
