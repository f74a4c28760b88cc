import { readCatalogue } from "../../../../src/app/publish/catalogue.ts";
import { publish } from "../../../../src/app/publish/publish.ts";
import { readPublishConfig } from "../../../../src/app/publish/publish-config.ts";
import { wirePublish } from "../../../../src/app/wire.ts";
import { linksThatLeadNowhere } from "../../../support/dead-links.ts";
import { ben } from "../../../support/office.ts";
import {
  openPublishingOffice,
  type PublishingOffice,
  sixMonthUpdate,
} from "../../../support/publishing-office.ts";
import { restoreState, takeState } from "../../../support/snapshot.ts";
import { type Flow, nothing, shortLease, type World } from "../flow.ts";
import { movedSince, wrongSite } from "../what-holds/site.ts";
import { standingOf, wrongSince } from "./tracker-world.ts";

/** The publication of a second version: its files, the banner of the first, and every page that points to the latest. */
export const publishFlow: Flow = {
  name: "a publication",
  promise: "one whole site at every moment, each version once in the catalogue and in the ledger",
  short: { single: 12, pairs: 4, kills: 3 },
  long: { pairs: 200, kills: Infinity },
  open,
};

async function open(): Promise<World> {
  const office = await openPublishingOffice(shortLease);
  await office.publish();
  await office.at("2025-09-11T09:00:00Z");
  await office.edit(ben, sixMonthUpdate);
  await office.sync({ stampNow: true });
  const start = await takeState(office.url);
  const before = await standingOf(office);
  const files = await office.site.list("");
  return {
    url: office.url,
    reset: () => restoreState(office.url, start),
    run: (url) => publishAt(office, url),
    command: (url) => ({
      args: ["publish", office.spreadsheetId],
      environment: { ...office.environment, SCRUTINY_GOOGLE_URL: url },
    }),
    brokenAtOnce: () => linksThatLeadNowhere(office),
    rerun: async () => void (await office.publish()),
    later: nothing,
    broken: async () => [
      ...(await linksThatLeadNowhere(office)),
      ...wrongSite(files, await published(office), ["FINAL 1.0", "1.1"]),
      ...wrongSince(before, await standingOf(office), 0),
      ...(await stillToPublish(office)),
    ],
    close: office.close,
  };
}

async function published(office: PublishingOffice) {
  const [inquiry] = (await readCatalogue(office.site)).inquiries;
  const { tracker } = await standingOf(office);
  return { inquiry, ledger: tracker.published, objects: await office.site.list("") };
}

async function publishAt(office: PublishingOffice, url: string): Promise<readonly string[]> {
  const config = readPublishConfig({ ...office.environment, SCRUTINY_GOOGLE_URL: url });
  const { ports, settings } = await wirePublish(config);
  const { kind, files, version } = await publish({ spreadsheetId: office.spreadsheetId }, ports, settings);
  if (kind === "refused") return [`the run refused version ${version}, against which nothing stands`];
  const answers = await Promise.all(files.map(({ name }) => office.visit(name)));
  return files
    .filter((_, index) => answers[index]?.status !== 200)
    .map(({ name }) => `the run said that it had published ${name}, and nobody can read it`);
}

async function stillToPublish(office: PublishingOffice): Promise<readonly string[]> {
  const before = await office.site.list("");
  const { kind } = await office.publish();
  const after = await office.site.list("");
  return [...(kind === "unchanged" ? [] : [`one more run told "${kind}"`]), ...movedSince(before, after)];
}
