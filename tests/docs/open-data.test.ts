import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { csvColumns } from "../../src/render/open-data/csv-columns.ts";
import { schemaWords } from "../../src/render/open-data/schema-words.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/open-data.md"), "utf8");
const rows = page.split("\n").filter((line) => line.startsWith("| "));

test("the page tells of every column and field, in order, as the program does", () => {
  const columns = csvColumns.map(({ header, description }) => `| ${header} | ${description} |`);
  const types = schemaWords.map(({ fields }) =>
    Object.entries(fields).map(([field, words]) => `| \`${field}\` | ${words} |`),
  );
  const headed = types
    .filter((fields) => fields.length > 0)
    .flatMap((fields) => ["| field | holds |", ...fields]);

  expect(rows).toEqual(["| column | holds |", ...columns, ...headed]);
});

test("the page has a section for every type", () => {
  const sections = [...page.matchAll(/^### (\w+)\n\n(.+)\.$/gmu)].map(([, name, words]) => [name, words]);

  expect(sections).toEqual(schemaWords.map(({ name, description }) => [name, description]));
});

test.each(schemaWords)("the words for $name are about the fields that it has", ({ schema, fields }) => {
  const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];

  expect(Object.keys(fields)).toEqual(known);
});
