import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { renderDocx } from "../../../src/render/docx/render-docx.ts";
import { startChild } from "../../support/child.ts";
import { assessed, draft } from "./samples.ts";
import { address, publisher } from "./snapshot-of.ts";

function render() {
  return renderDocx(assessed, publisher, { address, draft: false });
}

test("a version gives the same bytes twice, whatever was rendered in between", async () => {
  const first = await render();
  await renderDocx(draft, publisher, { address, draft: true });
  const second = await render();

  expect(Buffer.compare(first, second)).toBe(0);
});

test.each(["UTC", "Pacific/Kiritimati"])(
  "another process in the time zone %s gives the same bytes",
  async (TZ) => {
    const child = await startChild("tests/render/docx/print-digest.ts", [], { TZ }).ended;

    expect(child.stdout).toBe(
      createHash("sha256")
        .update(await render())
        .digest("hex"),
    );
  },
);

test("another day of the version gives other bytes", async () => {
  const later = { ...assessed, version: { ...assessed.version, date: "2019-03-13" } };

  const bytes = await renderDocx(later, publisher, { address, draft: false });

  expect(Buffer.compare(bytes, await render())).not.toBe(0);
});
