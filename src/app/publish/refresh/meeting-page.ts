import { type CataloguedInquiry, latestOf } from "../../../core/model/catalogue.ts";
import type { Publisher } from "../../../core/model/publisher.ts";
import { compareSnapshots } from "../../../core/publishing/compare-snapshots.ts";
import { versionAtMeeting } from "../../../core/publishing/version-at-meeting.ts";
import { renderSinceMeetingPage } from "../../../render/site/pages/since-meeting-page.ts";
import { standingVersions } from "../catalogue.ts";
import { addressOfPage, inquiryFolder, rootFrom } from "../site-paths.ts";
import type { InquiryDesk } from "./inquiry-pages.ts";
import { htmlPage, type MovingPage } from "./place-page.ts";
import { readSnapshot } from "./read-snapshot.ts";

/** What changed since the committee last met, where its meetings are known and one lies behind. */
export async function meetingPage(
  { site, publisher, slug, today }: InquiryDesk,
  inquiry: CataloguedInquiry,
): Promise<readonly MovingPage[]> {
  const latest = latestOf(inquiry);
  const then = versionAtMeeting(standingVersions(inquiry), meetingsOf(publisher, inquiry.committee), today);
  if (!latest || !then) return [];
  const name = `${inquiryFolder(slug)}since-last-meeting/index.html`;
  const comparison = compareSnapshots(
    await readSnapshot(site, slug, then.version.path),
    await readSnapshot(site, slug, latest.path),
  );
  const page = renderSinceMeetingPage({
    publisher,
    title: inquiry.title,
    committee: inquiry.committee,
    meeting: then.meeting,
    compared: { comparison, before: then.version.path, after: latest.path },
    root: rootFrom(name),
    slug,
    address: addressOfPage(publisher, name),
  });
  return [htmlPage(name, page)];
}

function meetingsOf({ committees }: Publisher, name: string): readonly string[] {
  const same = (one: string) => one.trim().toLowerCase() === name.trim().toLowerCase();
  return committees.find((committee) => same(committee.name))?.meetings ?? [];
}
