import { longDate } from "../../model/long-date.ts";
import type { VersionRow } from "../../model/tracker.ts";
import type { Check } from "../check.ts";
import { factSpot } from "../places.ts";

const draftFinal = /^draft final\b/iu;
const final = /^final\b/iu;

export const agreedBeforeVersion: Check = {
  code: "agreed-before-version",
  severity: "should fix",
  title: "Agreed before it was written",
  run: ({ tracker }) => {
    const { inquiry, versions } = tracker;
    if (inquiry.agreedByCabinet.kind !== "date") return [];
    const agreed = inquiry.agreedByCabinet.date;
    const put = versionPutToCabinet(versions);
    if (put?.date.kind !== "date" || agreed.since(put.date.date).days >= 0) return [];
    const detail = { date: longDate(agreed), version: put.number, versionDate: longDate(put.date.date) };
    return [factSpot(inquiry, "Date agreed by Cabinet", detail)];
  },
  message: ({ detail }) =>
    `Cabinet's date, ${detail.date}, lies before ${detail.version}, the version put to it, of ${detail.versionDate}. Look at both dates, in Inquiry and in Version control, and mend the wrong one.`,
};

/** The last Draft Final before the latest FINAL, which is the one Cabinet agreed; before any FINAL, the last. */
function versionPutToCabinet(versions: readonly VersionRow[]): VersionRow | undefined {
  const latest = versions.findLastIndex(({ number }) => final.test(number));
  const before = latest === -1 ? versions : versions.slice(0, latest);
  return before.findLast(({ number }) => draftFinal.test(number));
}
