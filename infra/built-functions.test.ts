import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtFunctions } from "./built-functions.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "built-"));
  await mkdir(join(folder, "functions"));
  await mkdir(join(folder, "dist/sync"), { recursive: true });
  await writeFile(join(folder, "functions/sync.ts"), "");
  await writeFile(join(folder, "dist/sync/index.js"), "");
});
afterAll(() => rm(folder, { recursive: true }));

test("what is deployed is what there is and has been built", () => {
  expect(builtFunctions(folder)).toEqual(["sync"]);
});

test("a function that has not been built stops the deployment, and says what to do", async () => {
  await writeFile(join(folder, "functions/remind.ts"), "");

  expect(() => builtFunctions(folder)).toThrow('Not built yet: remind. Run "npm run build" first.');
});
