import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { ROUTES } from "../../src/emulator/routes.ts";
import { EVALUATED } from "../../src/emulator/sheets/formulas/functions.ts";
import { REQUEST_KINDS } from "../../src/emulator/sheets/requests/request-kinds.ts";
import { ANN, emulatorForTests } from "./helpers/emulator.ts";

const text = await readFile(new URL("../../docs/emulator.md", import.meta.url), "utf8");
const { url } = await emulatorForTests();

function section(heading: string): string {
  return text.split(/^#+ /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";
}

function tableRows(heading: string): string[][] {
  const lines = section(heading)
    .split("\n")
    .filter((line) => line.startsWith("|"));
  return lines.slice(2).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll("`", "")),
  );
}

test("the documented routes are the registered routes", () => {
  const registered = ROUTES.map(({ method, template, name }) => [method, template, name]);

  expect(tableRows("Routes").toSorted()).toEqual(registered.toSorted());
});

test("the documented request kinds are the ones that are answered", () => {
  const documented = tableRows("Kinds of batchUpdate request").map(([kind]) => kind);

  expect(documented.toSorted()).toEqual(Object.keys(REQUEST_KINDS).toSorted());
});

test("the documented functions are the ones that are evaluated", () => {
  const documented = [...section("Functions in formulas").matchAll(/`([A-Z]+)`(?= `|\n)/g)].map(
    ([, name]) => name,
  );

  expect(documented.toSorted()).toEqual([...EVALUATED.keys()].toSorted());
});

test("a path that is not in the table is 501 and named", async () => {
  const response = await fetch(`${url}/v4/spreadsheets/x/comments/1`, {
    headers: { authorization: `Bearer ${ANN}` },
  });

  expect(response.status).toBe(501);
  expect(await response.json()).toEqual({
    error: {
      code: 501,
      status: "UNIMPLEMENTED",
      message: "Not emulated: GET /v4/spreadsheets/x/comments/1",
    },
  });
});
