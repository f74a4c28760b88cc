import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { renderPdf } from "../../../src/render/pdf/render-pdf.ts";
import { startChild } from "../../support/child.ts";
import { address, buildSnapshot, westmere } from "./build-snapshot.ts";
import { drawLogo } from "./draw-logo.ts";
import { buckinghamshire, workedExample } from "./worked-example.ts";

async function digest(): Promise<string> {
  const { bytes } = await renderPdf(workedExample(), buckinghamshire, { address, draft: false });
  return createHash("sha256").update(bytes).digest("hex");
}

test("a version gives the same bytes twice, whatever was rendered in between", async () => {
  const first = await digest();
  await renderPdf(buildSnapshot([]), { ...westmere, logo: drawLogo() }, { address, draft: true });

  expect(await digest()).toBe(first);
});

test.each(["UTC", "Pacific/Kiritimati"])(
  "another process in the time zone %s gives the same bytes",
  async (TZ) => {
    const { stdout, stderr } = await startChild("tests/render/pdf/print-digest.ts", [], { TZ }).ended;

    expect(stderr).toBe("");
    expect(stdout).toBe(await digest());
  },
);

test("another day of the version gives other bytes", async () => {
  const example = workedExample();
  const later = { ...example, version: { ...example.version, date: "2019-03-23" } };

  const { bytes } = await renderPdf(later, buckinghamshire, { address, draft: false });

  expect(createHash("sha256").update(bytes).digest("hex")).not.toBe(await digest());
});
