import { googleAccess } from "../../src/adapters/google/access.ts";
import { createSitePort } from "../../src/adapters/site-storage.ts";
import { publish } from "../../src/app/publish/publish.ts";
import { makeSiteBucket } from "../../src/cli/local/local-google.ts";
import { renderPdf } from "../../src/render/pdf/render-pdf.ts";
import { everything } from "../../tests/render/pdf/everything.ts";
import { openPublishingOffice, type PublishingOffice } from "../../tests/support/publishing-office.ts";
import { median, type Row } from "../row.ts";

const warmUps = 5;

/** The same version goes out to a bucket of its own each time: every file is made, uploaded and pointed to. */
async function publishAnew(office: PublishingOffice, nth: number): Promise<number> {
  const { url, config, spreadsheetId, publishing } = office;
  const bucket = `bench-site-${nth}`;
  await makeSiteBucket(url, config.SCRUTINY_ACCOUNT, bucket);
  const site = createSitePort(googleAccess(config.SCRUTINY_ACCOUNT, url), bucket);
  const started = performance.now();
  const { kind } = await publish({ spreadsheetId }, { ...publishing.ports, site }, publishing.settings);
  if (kind !== "published") throw new Error(`the version should have gone out, and was ${kind}`);
  return performance.now() - started;
}

/** The whole of a publication at the emulator, beside its PDF alone. */
export const publishTime: Row = {
  id: "publication",
  heading: "files",
  name: "a publication: read, five files, site, ledger",
  against: "the PDF of a response alone",
  measure: async () => {
    const office = await openPublishingOffice();
    const times: { readonly ours: number[]; readonly theirs: number[] } = { ours: [], theirs: [] };
    const runs = 15;
    for (let nth = -warmUps; nth < runs; nth += 1) {
      const ours = await publishAnew(office, nth + warmUps);
      const started = performance.now();
      const address = "https://council.example/";
      await renderPdf(everything(), office.publishing.settings.publisher, { address, draft: false });
      const theirs = performance.now() - started;
      if (nth < 0) continue;
      times.ours.push(ours);
      times.theirs.push(theirs);
    }
    await office.close();
    return { ours: median(times.ours), theirs: median(times.theirs), unit: "ms", runs };
  },
};
