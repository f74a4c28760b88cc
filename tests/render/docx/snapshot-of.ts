import type { Publisher } from "../../../src/core/model/publisher.ts";
import type { RichText, Span } from "../../../src/core/model/rich-text.ts";
import type {
  PublishedPart,
  Snapshot,
  SnapshotCounts,
  SnapshotPart,
  SnapshotRecommendation,
} from "../../../src/core/model/snapshot.ts";
import { drawLogo } from "./draw-logo.ts";

export const address = "https://scrutiny.buckinghamshire.example/exclusions/1.2/";

/** A council as publisher, with a logo. */
export const publisher: Publisher = {
  name: "Buckinghamshire County Council",
  address: "https://scrutiny.buckinghamshire.example/",
  homepage: "https://www.buckinghamshire.example/",
  contact: {
    name: "Scrutiny team",
    email: "scrutiny@buckinghamshire.example",
    telephone: "01296 000000",
  },
  colour: "#1b4f72",
  logo: {
    contentType: "image/png",
    bytes: drawLogo(),
    width: 240,
    height: 240,
    alt: "Crest of Buckinghamshire County Council",
  },
  licence: {
    name: "Open Government Licence v3.0",
    url: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
  },
  accessibility: { prepared: "2019-01-01", reviewed: "2019-01-01", tested: "By hand.", exceptions: [] },
  committees: [],
};

/** Paragraphs of plain words. */
export function say(...paragraphs: readonly string[]): RichText {
  return paragraphs.map((text) => ({ kind: "paragraph", spans: [{ text }] }));
}

/** A line of words that may differ in look. */
export function lineOf(...spans: readonly (string | Span)[]): RichText {
  return [
    { kind: "paragraph", spans: spans.map((span) => (typeof span === "string" ? { text: span } : span)) },
  ];
}

/** A list of plain items. */
export function listOf(style: "bullet" | "letter" | "number", items: readonly string[], start = 1): RichText {
  return [{ kind: "list", style, start, items: items.map((text) => [{ text }]) }];
}

/** A part that is published, blank but for what is given. */
export function partOf(ref: string, more: Partial<Omit<PublishedPart, "kind" | "ref">> = {}): PublishedPart {
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
    ...more,
  };
}

/** A recommendation of these parts. */
export function recommendationOf(
  number: number,
  parts: SnapshotPart[],
  more: Partial<Pick<SnapshotRecommendation, "stem" | "stemWithheld">> = {},
): SnapshotRecommendation {
  return { number, stem: [], stemWithheld: "", parts, ...more };
}

/** A final snapshot of these recommendations, counted; everything else may be given. */
export function snapshotOf(
  recommendations: SnapshotRecommendation[],
  more: Partial<Omit<Snapshot, "recommendations" | "format">> = {},
): Snapshot {
  const version = {
    number: "FINAL 1.0",
    changes: "Agreed by Cabinet",
    author: "Committee clerk",
    date: "2018-09-11",
  };
  return {
    format: 1,
    stage: "final",
    inquiry: {
      title: "Working Together to Reduce Permanent Exclusions in Schools",
      committee: "Children’s Select Committee",
      chair: "Chairman, Children’s Select Committee",
      respondingBody: "Buckinghamshire County Council",
      recipient: "Executive",
      reportReceived: "2018-07-10",
      noticeReceived: "",
      responseDue: "2018-09-09",
      agreedByCabinet: "2018-09-10",
      progressReview: "",
      leadCabinetMember: "Cllr Mike Appleyard, Cabinet Member for Education and Skills",
      leadSeniorOfficer: "Executive Director, Children’s Services",
      status: "FINAL",
    },
    version,
    history: [version],
    counts: countsOf(recommendations),
    recommendations,
    chain: "3b8e6f1d".repeat(8),
    ...more,
  };
}

function countsOf(recommendations: readonly SnapshotRecommendation[]): SnapshotCounts {
  const all = recommendations.flatMap(({ parts }) => parts);
  const parts = all.filter((part) => part.kind === "published");
  const answered = (answer: string) => parts.filter((part) => part.answer === answer).length;
  const standing = (progress: string) => parts.filter((part) => part.progress === progress).length;
  const counts = {
    agreed: answered("Yes"),
    partly: answered("Partly"),
    notAgreed: answered("No"),
    notStarted: standing("Not started"),
    onTrack: standing("On track"),
    delayed: standing("Delayed"),
    complete: standing("Complete"),
    paused: standing("Paused"),
    noLongerFeasible: standing("No longer feasible"),
    progressNotStated: standing(""),
    overdue: parts.filter(({ overdue }) => overdue).length,
  };
  return {
    recommendations: recommendations.length,
    parts: all.length,
    withheld: all.length - parts.length,
    notAnswered: parts.length - counts.agreed - counts.partly - counts.notAgreed,
    ...counts,
  };
}
