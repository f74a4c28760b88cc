import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { expect, test } from "vitest";
import { catalogueJson, readCatalogue } from "../../../src/render/open-data/catalogue-json.ts";
import { catalogueSchema, responseSchema } from "../../../src/render/open-data/json-schemas.ts";
import { readJson, renderJson } from "../../../src/render/open-data/response-json.ts";
import { anySnapshot } from "../docx/arbitrary-snapshot.ts";
import { agreed, assessed, draft, reported } from "../docx/samples.ts";
import { address, publisher } from "../docx/snapshot-of.ts";
import { catalogue } from "./catalogue-of.ts";

function validatorOf(schema: string): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(schema));
}

const render = (snapshot: typeof assessed) => renderJson(snapshot, { publisher, address });

test("whatever the text, reading the JSON gives the snapshot back", () => {
  fc.assert(
    fc.property(anySnapshot, (snapshot) => {
      expect(readJson(render(snapshot))).toEqual(snapshot);
    }),
  );
});

test("whatever the text, the JSON keeps to the published schema", () => {
  const validate = validatorOf(responseSchema(publisher));

  fc.assert(
    fc.property(anySnapshot, (snapshot) => {
      validate(JSON.parse(render(snapshot)));
      expect(validate.errors).toBeNull();
    }),
  );
});

test.each(Object.entries({ agreed, reported, assessed, draft }))("%s keeps to the schema", (_, snapshot) => {
  const validate = validatorOf(responseSchema(publisher));

  validate(JSON.parse(render(snapshot)));

  expect(validate.errors).toBeNull();
});

test("the file says its schema, licence, publisher and address before the response", () => {
  const file = JSON.parse(render(assessed));

  expect(Object.keys(file)).toEqual(["$schema", "licence", "publisher", "address", "response"]);
  expect(file.$schema).toBe("https://scrutiny.buckinghamshire.example/schema/response-1.json");
  expect(file.$schema).toBe(JSON.parse(responseSchema(publisher)).$id);
  expect(file.licence.name).toBe("Open Government Licence v3.0");
  expect(file.address).toBe(address);
});

test("the order in which a snapshot was put together does not show", () => {
  const turned = Object.fromEntries(Object.entries(assessed).toReversed()) as typeof assessed;
  const inquiry = Object.fromEntries(
    Object.entries(assessed.inquiry).toReversed(),
  ) as typeof assessed.inquiry;

  expect(render({ ...turned, inquiry })).toBe(render(assessed));
});

test.each([
  ["a field that no schema knows", (file: Record<string, unknown>) => ({ ...file, email: "a@b.example" })],
  ["no licence", ({ licence: _, ...file }: Record<string, unknown>) => file],
  ["a response of another format", (file: Record<string, unknown>) => ({ ...file, response: { format: 2 } })],
])("a file with %s is refused by schema and reader", (_, broken) => {
  const file = broken(JSON.parse(render(assessed)));

  expect(validatorOf(responseSchema(publisher))(file)).toBe(false);
  expect(() => readJson(JSON.stringify(file))).toThrow(/^This is not the JSON of a published response\./u);
});

test("a file that cannot be read says everything that is wrong with it", () => {
  const file = JSON.parse(render(assessed));
  delete file.licence.url;
  file.response.recommendations[0].number = 0;

  expect(() => readJson(JSON.stringify(file))).toThrow(
    /- licence\.url: .+\n- response\.recommendations\.0\.number: .+/u,
  );
  expect(() => readJson(render(assessed).slice(0, 900))).toThrow(/nor JSON at all/u);
});

test("the catalogue keeps to its schema and reads back", () => {
  const text = catalogueJson(catalogue, publisher);
  const validate = validatorOf(catalogueSchema(publisher));

  validate(JSON.parse(text));

  expect(validate.errors).toBeNull();
  expect(JSON.parse(text).$schema).toBe(JSON.parse(catalogueSchema(publisher)).$id);
  expect(readCatalogue(text)).toEqual(catalogue);
  expect(() => readCatalogue(render(assessed))).toThrow(/^This is not the catalogue of published responses/u);
});
