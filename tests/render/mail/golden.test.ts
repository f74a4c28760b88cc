import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Letter } from "../../../src/core/model/letter.ts";
import { letters } from "./sample-letters.ts";

const folder = join(import.meta.dirname, "../../golden/mail");

/** With UPDATE_GOLDEN=1 the files are written anew: look at what changed before it is committed. */
const update = process.env.UPDATE_GOLDEN === "1";

function filesOf(
  name: string,
  { subject, text, html, attachments }: Letter,
): readonly (readonly [string, string])[] {
  return [
    [`${name}.txt`, `Subject: ${subject}\n\n${text}`],
    [`${name}.html`, html],
    ...attachments.map(({ content }) => [`${name}.ics`, content] as const),
  ];
}

const files = letters.flatMap(([name, letter]) => filesOf(name, letter));

if (update) {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
}

test.each(files)("%s reads as it was last approved", (name, content) => {
  expect(content).toBe(readFileSync(join(folder, name), "utf8"));
});

test("no approved letter is left over", () => {
  expect(readdirSync(folder).toSorted()).toEqual(files.map(([name]) => name).toSorted());
});
