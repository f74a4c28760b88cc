import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FilesPort } from "../../src/ports/files.ts";
import { type Office, openOffice } from "../support/office.ts";

let office: Office;
const adapters: readonly (readonly [string, () => FilesPort])[] = [
  ["Cloud Storage", () => office.ports.files],
];

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

describe.each(adapters)("the files port over %s", (name, files) => {
  const file = `contract/${name}`;

  test("has nothing of a name that was never written", async () => {
    expect(await files().read(`${file}/none`)).toBeNull();
    expect(await files().remove(`${file}/none`, "1")).toBe(false);
  });

  test("gives back what was written, with the generation that names it", async () => {
    const generation = await files().write(`${file}/a`, "£ é 👩‍👩‍👧", "0");

    expect(await files().read(`${file}/a`)).toEqual({ text: "£ é 👩‍👩‍👧", generation });
  });

  test("refuses to create what is there, and to change or remove what is no longer as expected", async () => {
    const first = await files().write(`${file}/b`, "first", "0");
    const second = await files().write(`${file}/b`, "second", first ?? "");

    expect(second).not.toBeNull();
    expect(await files().write(`${file}/b`, "late", "0")).toBeNull();
    expect(await files().write(`${file}/b`, "late", first ?? "")).toBeNull();
    expect(await files().remove(`${file}/b`, first ?? "")).toBe(false);
    expect(await files().read(`${file}/b`)).toMatchObject({ text: "second" });
    expect(await files().remove(`${file}/b`, second ?? "")).toBe(true);
    expect(await files().read(`${file}/b`)).toBeNull();
  });

  test("lets exactly one of many create a name at once", async () => {
    const tries = await Promise.all(
      Array.from({ length: 12 }, (_, nth) => files().write(`${file}/c`, String(nth), "0")),
    );

    expect(tries.filter((generation) => generation !== null)).toHaveLength(1);
  });
});
