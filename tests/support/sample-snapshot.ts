import type { RichText } from "../../src/core/model/rich-text.ts";
import type {
  PublishedPart,
  Snapshot,
  SnapshotCounts,
  SnapshotPart,
  SnapshotRecommendation,
  WithheldPart,
} from "../../src/core/model/snapshot.ts";

/** A text of one paragraph a line. */
export function rich(...lines: readonly string[]): RichText {
  return lines.map((text) => ({ kind: "paragraph", spans: [{ text }] }));
}

/** A part that is published; what is not said is blank. */
export function part(ref: string, said: Partial<PublishedPart> = {}): PublishedPart {
  return {
    kind: "published",
    ref,
    letter: ref.replace(/^\d+/u, ""),
    recommendation: [],
    answer: "",
    response: [],
    cabinetMember: "",
    officer: "",
    actionDue: "",
    overdue: false,
    progress: "",
    sixMonthUpdate: [],
    twelveMonthUpdate: [],
    assessment: [],
    ...said,
  };
}

export function withheld(ref: string, reason: string): WithheldPart {
  return { kind: "withheld", ref, letter: ref.replace(/^\d+/u, ""), reason };
}

export function recommendation(
  number: number,
  parts: readonly SnapshotPart[],
  said: Partial<SnapshotRecommendation> = {},
): SnapshotRecommendation {
  return { number, stem: [], stemWithheld: "", parts: [...parts], ...said };
}

/** The counts of these recommendations, as the rules of a snapshot have it. */
export function countsOf(recommendations: readonly SnapshotRecommendation[]): SnapshotCounts {
  const parts = recommendations.flatMap(({ parts }) => parts);
  const published = parts.filter((each) => each.kind === "published");
  const answered = (answer: string) => published.filter((each) => each.answer === answer).length;
  const at = (progress: string) => published.filter((each) => each.progress === progress).length;
  const [agreed, partly, notAgreed] = [answered("Yes"), answered("Partly"), answered("No")];
  const stated = {
    notStarted: at("Not started"),
    onTrack: at("On track"),
    delayed: at("Delayed"),
    complete: at("Complete"),
    paused: at("Paused"),
    noLongerFeasible: at("No longer feasible"),
  };
  return {
    recommendations: recommendations.length,
    parts: published.length,
    withheld: parts.length - published.length,
    agreed,
    partly,
    notAgreed,
    notAnswered: published.length - agreed - partly - notAgreed,
    ...stated,
    progressNotStated: published.length - Object.values(stated).reduce((sum, count) => sum + count, 0),
    overdue: published.filter(({ overdue }) => overdue).length,
  };
}

/** A snapshot of these recommendations, with facts of a real inquiry. */
export function snapshotOf(
  recommendations: readonly SnapshotRecommendation[],
  said: Partial<Snapshot> = {},
): Snapshot {
  const version = {
    number: "1.6",
    changes: "5a: six month update added; 5b: six month update added",
    author: "Viv Trundell, Education Entitlement Manager",
    date: "2019-03-22",
  };
  return {
    format: 1,
    stage: "final",
    inquiry: {
      title: "Working Together to Reduce Permanent Exclusions in Schools",
      committee: "Children's Select Committee",
      chair: "Chairman, Children's Select Committee",
      respondingBody: "Buckinghamshire County Council",
      recipient: "Executive",
      reportReceived: "2018-07-10",
      noticeReceived: "",
      responseDue: "2018-09-09",
      agreedByCabinet: "2018-09-10",
      progressReview: "2019-03-10",
      leadCabinetMember: "Cllr Mike Appleyard",
      leadSeniorOfficer: "Tolis Vouyioukas, Executive Director",
      status: "FINAL",
    },
    version,
    history: [version],
    counts: countsOf(recommendations),
    recommendations: [...recommendations],
    chain: "9f8c1d2e4b7a60513c2d8e9fa0b1c2d3e4f5061728394a5b6c7d8e9f0a1b2c3d",
    ...said,
  };
}
