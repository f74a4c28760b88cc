import type { WordedFinding } from "../model/finding.ts";
import type { Gate } from "../model/gate.ts";
import type { History } from "../model/history.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { tabTitles } from "../model/tabs.ts";
import type { Tracker } from "../model/tracker.ts";
import { personalGates } from "./personal-gates.ts";
import { unsafeLinkGates } from "./unsafe-link-gates.ts";

/** What decides whether a version may be published. `findings` are those of the sheet as it stands now. */
export type GateInspection = {
  readonly tracker: Tracker;
  readonly history: History;
  readonly findings: readonly WordedFinding[];
  readonly snapshot: Snapshot;
};

const isoDate = /^\d{4}-\d\d-\d\d$/u;

/**
 * Every reason why a version may not be published, all together; none when it may. There is no way round
 * them: what is wrong is mended in the sheet.
 */
export function gatesOf(inspection: GateInspection): readonly Gate[] {
  const { findings, snapshot, tracker } = inspection;
  const standing = findings
    .filter(({ severity, code }) => severity === "must fix" || unknownOwners.includes(code))
    .map(({ code, ref, message }) => ({ code, ref, message }));
  const own = [
    ...stateGates(inspection),
    ...contentGates(snapshot),
    ...personalGates(snapshot, tracker),
    ...unsafeLinkGates(snapshot, tracker.changeLog),
  ];
  return [...standing, ...own.filter(({ code, ref }) => !isTold(standing, code, ref))];
}

/** Whoever is not in People could be published by name: nobody can tell a name from a post for certain. */
const unknownOwners = ["officer-unknown", "cabinet-member-unknown"];

/** Whether a finding says the same of the same place already. */
function isTold(standing: readonly Gate[], code: string, ref: string): boolean {
  return standing.some((gate) => gate.code === code && gate.ref === ref);
}

function stateGates({ tracker, history, snapshot }: GateInspection): readonly Gate[] {
  const { number } = snapshot.version;
  const gates: Gate[] = [];
  if (snapshot.stage === "draft")
    gates.push({
      code: "not-final",
      ref: tabTitles.versionControl,
      message: `${number} is a draft, and only a version that Cabinet has agreed is published. Set Status to FINAL and enter Date agreed by Cabinet once it has; until then, show people the preview with its watermark.`,
    });
  if (tracker.inquiry.publish.value !== "Yes")
    gates.push({
      code: "publish-not-yes",
      ref: tabTitles.inquiry,
      message: "Publish is not Yes. Set it to Yes in Inquiry once the response may go out.",
    });
  if (history.brokenAt !== null)
    gates.push({
      code: "change-log-broken",
      ref: tabTitles.changeLog,
      message: `From row ${history.brokenAt} on the Change log is not as it was written, so nobody can vouch for ${number}. Bring it back with File, Version history.`,
    });
  if (history.brokenAt === null && !history.baselineHolds)
    gates.push({
      code: "baseline-differs",
      ref: tabTitles.baseline,
      message:
        "The hidden tab _Baseline does not say what the Change log says. Bring it back with File, Version history, or let the next version put it right.",
    });
  return gates;
}

function contentGates({ inquiry, recommendations, version }: Snapshot): readonly Gate[] {
  const gates: Gate[] = [];
  if (inquiry.title === "")
    gates.push({
      code: "title-missing",
      ref: tabTitles.inquiry,
      message: `${version.number} has no title. Enter Inquiry title, and publish the version that is stamped after that.`,
    });
  if (!isoDate.test(version.date))
    gates.push({
      code: "version-date-unreadable",
      ref: tabTitles.versionControl,
      message: `Version control gives no date for ${version.number} that can be read. Enter the day on which it was stamped, such as 10 September 2018.`,
    });
  if (recommendations.length === 0)
    gates.push({
      code: "no-recommendations",
      ref: tabTitles.response,
      message: `${version.number} holds no recommendation. Enter them in Response, and publish the version that is stamped after that.`,
    });
  return gates;
}
