import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { catalogueJson } from "../../../src/render/open-data/catalogue-json.ts";
import { catalogueSchema, responseSchema } from "../../../src/render/open-data/json-schemas.ts";
import { renderCsv } from "../../../src/render/open-data/render-csv.ts";
import { renderJson } from "../../../src/render/open-data/response-json.ts";
import { assessed } from "../docx/samples.ts";
import { address, publisher } from "../docx/snapshot-of.ts";
import { catalogue } from "./catalogue-of.ts";

const folder = join(import.meta.dirname, "../../golden/open-data");

/** With UPDATE_GOLDEN=1 the files are written anew: look at what changed before it is committed. */
const update = process.env.UPDATE_GOLDEN === "1";

const files = [
  ["response.csv", renderCsv(assessed)],
  ["response.json", renderJson(assessed, { publisher, address })],
  ["response-1.json", responseSchema(publisher)],
  ["catalogue.json", catalogueJson(catalogue, publisher)],
  ["catalogue-1.json", catalogueSchema(publisher)],
] as const;

if (update) {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
}

test.each(files)("%s is as it was last approved", (name, content) => {
  expect(content).toBe(readFileSync(join(folder, name), "utf8"));
});

test("no approved file is left over", () => {
  expect(readdirSync(folder).toSorted()).toEqual(files.map(([name]) => name).toSorted());
});
