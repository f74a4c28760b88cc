import { type CataloguedInquiry, type CataloguedVersion, latestOf } from "../../core/model/catalogue.ts";
import type { Snapshot } from "../../core/model/snapshot.ts";
import { TrackerError } from "../errors.ts";
import { trackerOf } from "../read-for-sync.ts";
import { changeCatalogue, readCatalogue, withWithdrawal } from "./catalogue.ts";
import { noteInLedger } from "./note-in-ledger.ts";
import type { PublishPorts, PublishSettings, Say } from "./publish-job.ts";
import { trackerDigest } from "./read-for-publish.ts";
import { readSnapshot } from "./refresh/read-snapshot.ts";
import { refreshSite } from "./refresh/refresh-site.ts";
import { addressOf } from "./render-version.ts";

/** A published version to be taken back. `reason` is what readers are told. */
export type WithdrawRequest = {
  readonly spreadsheetId: string;
  readonly version: string;
  readonly reason: string;
  readonly say?: Say;
};

/** What a withdrawal came to: the version's address, and the latest version that stands now, or null. */
export type WithdrawResult = {
  readonly kind: "withdrawn" | "would withdraw";
  readonly version: string;
  readonly address: string;
  readonly latest: string | null;
};

/**
 * Takes a published version back: its files go, and its page says when and why. The version before it, if one
 * stands, is the latest again. Saying it again changes nothing. Throws TrackerError when no such version is
 * published, and PortError for a service that fails.
 */
export async function withdraw(
  request: WithdrawRequest,
  { sheet, site }: PublishPorts,
  { publisher }: PublishSettings,
): Promise<WithdrawResult> {
  const { spreadsheetId, version: number, reason, say = () => undefined } = request;
  say("Reading the sheet …");
  const { workbook, at } = await sheet.read(spreadsheetId);
  const { inquiry, version } = await findPublished(spreadsheetId, number, site);
  const { slug } = inquiry;
  const on = at.toZonedDateTimeISO("Europe/London").toPlainDate().toString();
  const remaining = await snapshotLeft(site, inquiry, number);
  await changeCatalogue(site, publisher, (catalogue) =>
    withWithdrawal(catalogue, { slug, number, withdrawn: { on, reason }, remaining }),
  );
  const catalogue = await refreshSite(site, publisher, slug, on, say);
  const address = addressOf({ publisher, slug, path: version.path });
  const entry = { version: number, address, digest: `withdrawn: ${reason}` };
  await noteInLedger(sheet, trackerOf(workbook), entry, at);
  const now = catalogue.inquiries.find((one) => one.slug === slug);
  return { kind: "withdrawn", version: number, address, latest: (now && latestOf(now)?.number) ?? null };
}

/** What a withdrawal would come to; writes nothing. Throws as `withdraw` does. */
export async function planWithdraw(
  { spreadsheetId, version: number }: WithdrawRequest,
  { site }: Pick<PublishPorts, "site">,
  { publisher }: PublishSettings,
): Promise<WithdrawResult> {
  const { inquiry, version } = await findPublished(spreadsheetId, number, site);
  const address = addressOf({ publisher, slug: inquiry.slug, path: version.path });
  return {
    kind: "would withdraw",
    version: number,
    address,
    latest: leftOf(inquiry, number)?.number ?? null,
  };
}

async function findPublished(spreadsheetId: string, number: string, site: PublishPorts["site"]) {
  const { inquiries } = await readCatalogue(site);
  const inquiry = inquiries.find(({ tracker }) => tracker === trackerDigest(spreadsheetId));
  const version = inquiry?.versions.find((one) => one.number === number);
  if (inquiry && version) return { inquiry, version };
  const known = inquiry ? inquiry.versions.map((one) => one.number).join(", ") : "none";
  throw new TrackerError(
    "usage",
    "not-published",
    `Version ${number} of this tracker is not published. Published are: ${known}.`,
  );
}

/** What readers find once the version is gone: the newest other one that stands. */
async function snapshotLeft(
  site: PublishPorts["site"],
  inquiry: CataloguedInquiry,
  number: string,
): Promise<Snapshot | null> {
  const left = leftOf(inquiry, number);
  return left ? readSnapshot(site, inquiry.slug, left.path) : null;
}

function leftOf({ versions }: CataloguedInquiry, number: string): CataloguedVersion | undefined {
  return versions.findLast((version) => version.withdrawn === null && version.number !== number);
}
