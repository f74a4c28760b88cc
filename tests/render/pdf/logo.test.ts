import { expect, test } from "vitest";
import { renderPdf } from "../../../src/render/pdf/render-pdf.ts";
import { address, buildSnapshot, westmere } from "./build-snapshot.ts";
import { drawLogo } from "./draw-logo.ts";
import { findNodes, readPdf } from "./read-pdf.ts";

test("the logo is a figure that is read out by its alternative text", async () => {
  const { bytes } = await renderPdf(
    buildSnapshot([]),
    { ...westmere, logo: drawLogo() },
    { address, draft: false },
  );

  const { trees } = await readPdf(bytes);
  const figures = findNodes(trees, ({ role }) => role === "Figure");
  expect(figures.map(({ alt }) => alt)).toEqual(["Westmere Council, a heron over water"]);
});

test("a logo that does not open is named, and the next document is none the worse", async () => {
  const broken = { ...drawLogo(), bytes: Uint8Array.from([1, 2, 3]) };
  const publisher = { ...westmere, logo: broken };

  const refused = renderPdf(buildSnapshot([]), publisher, { address, draft: false });

  await expect(refused).rejects.toThrow(
    /^The council's logo could not be set in the PDF\. Give it as a PNG or JPEG file that opens\./u,
  );
  const { bytes } = await renderPdf(buildSnapshot([]), westmere, { address, draft: false });
  expect((await readPdf(bytes)).pages).toHaveLength(1);
});
