import { fill } from "../../../sheet-template/example/edit.ts";
import { publish } from "../../../src/app/publish/publish.ts";
import { readPublishConfig } from "../../../src/app/publish/publish-config.ts";
import { remind } from "../../../src/app/remind/remind.ts";
import { readRemindConfig } from "../../../src/app/remind/remind-config.ts";
import { sync } from "../../../src/app/sync.ts";
import { wirePublish, wireRemind, wireSync } from "../../../src/app/wire.ts";
import { deeRay } from "../../app/remind/post-room.ts";
import { clerk } from "../../support/office.ts";
import { openPublishingOffice, type PublishingOffice } from "../../support/publishing-office.ts";
import { emptyLetterbox } from "../witness/arrived.ts";

/** What the functions of a deployment do to one tracker. */
export const works = ["sync", "publish", "remind"] as const;
export type Work = (typeof works)[number];

/** An office that syncs, publishes and reminds, and begins anew for every attempt. */
export type BusyOffice = {
  readonly office: PublishingOffice;
  /** Brings back the state in which every attempt begins. */
  readonly reset: () => Promise<void>;
  /** Does a work with Google at `url`, with leases of so many seconds. Throws what the work throws. */
  readonly does: (work: Work, url: string, leaseSeconds: number) => Promise<unknown>;
  /** The settings with which it does so, for a process of its own. */
  readonly settings: (url: string, leaseSeconds: number) => Readonly<Record<string, string>>;
};

const mail = {
  SCRUTINY_MAIL: "gmail",
  SCRUTINY_MAIL_FROM: "scrutiny@westmere.example",
  SCRUTINY_MAIL_DOMAINS: "westmere.example",
  SCRUTINY_COUNCIL: "Westmere Council",
};

/** Opens an office with a published response, an edit that waits for its version, and mail that is due. */
export async function openBusyOffice(): Promise<BusyOffice> {
  const office = await openPublishingOffice();
  await office.publish();
  await office.edit(clerk, [deeRay, ...fill("2", { "Senior Responsible Officer": "Dee Ray" })]);
  await office.sync({ stampNow: true });
  await office.edit(clerk, fill("1", { "Six month progress update": "Half of it.", Progress: "Delayed" }));
  const state = `${office.url}/_emulator/snapshot`;
  const kept = Buffer.from(await (await fetch(state)).arrayBuffer());
  const settings = (url: string, leaseSeconds: number) => ({
    ...office.environment,
    ...mail,
    SCRUTINY_GOOGLE_URL: url,
    SCRUTINY_LEASE_SECONDS: String(leaseSeconds),
  });
  return {
    office,
    reset: async () => {
      const answer = await fetch(state, { method: "PUT", body: kept });
      await emptyLetterbox(office.folder);
      if (!answer.ok) throw new Error(`the state cannot be brought back: ${await answer.text()}`);
    },
    does: (work, url, leaseSeconds) => doWork(work, office.spreadsheetId, settings(url, leaseSeconds)),
    settings,
  };
}

async function doWork(
  work: Work,
  spreadsheetId: string,
  environment: Readonly<Record<string, string>>,
): Promise<unknown> {
  switch (work) {
    case "sync": {
      const { ports, settings } = wireSync(readPublishConfig(environment).config);
      return sync({ spreadsheetId, stampNow: true }, ports, settings);
    }
    case "publish": {
      const { ports, settings } = await wirePublish(readPublishConfig(environment));
      return publish({ spreadsheetId }, ports, settings);
    }
    case "remind": {
      const { ports, settings } = wireRemind(readRemindConfig(environment));
      return remind({ spreadsheetIds: [spreadsheetId] }, ports, settings);
    }
  }
}
