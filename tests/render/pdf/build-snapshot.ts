import type { Publisher } from "../../../src/core/model/publisher.ts";
import type { RichText, Span } from "../../../src/core/model/rich-text.ts";
import type {
  PublishedInquiry,
  PublishedPart,
  Snapshot,
  SnapshotCounts,
  SnapshotPart,
  SnapshotRecommendation,
  WithheldPart,
} from "../../../src/core/model/snapshot.ts";

/** Paragraphs, lines that begin with "• " as a list, and web addresses as links. */
export function rich(text: string): RichText {
  const blocks: RichText = [];
  for (const line of text.split(/\n+/u).filter((each) => each !== "")) {
    const last = blocks.at(-1);
    if (!line.startsWith("• ")) blocks.push({ kind: "paragraph", spans: spansOf(line) });
    else if (last?.kind === "list") last.items.push(spansOf(line.slice(2)));
    else blocks.push({ kind: "list", style: "bullet", start: 1, items: [spansOf(line.slice(2))] });
  }
  return blocks;
}

function spansOf(line: string): Span[] {
  return line
    .split(/(https:\/\/\S+)/u)
    .filter((text) => text !== "")
    .map((text) => (text.startsWith("https://") ? { text, href: text } : { text }));
}

export function part(ref: string, given: Partial<PublishedPart> = {}): PublishedPart {
  return {
    kind: "published",
    ref,
    letter: ref.replace(/^\d+/u, ""),
    recommendation: rich(`Recommendation text of ${ref}.`),
    answer: "Yes",
    response: rich(`Response to ${ref}.`),
    cabinetMember: "Cllr Ada Marsh",
    officer: "Head of Highways",
    actionDue: "2025-05-01",
    overdue: false,
    progress: "On track",
    sixMonthUpdate: [],
    twelveMonthUpdate: [],
    assessment: [],
    ...given,
  };
}

export function withheld(ref: string, reason: string): WithheldPart {
  return { kind: "withheld", ref, letter: ref.replace(/^\d+/u, ""), reason };
}

export function recommendation(
  number: number,
  parts: SnapshotPart[],
  stem: RichText = [],
): SnapshotRecommendation {
  return { number, stem, stemWithheld: "", parts };
}

const inquiry: PublishedInquiry = {
  title: "Footpaths in Westmere",
  committee: "Environment Select Committee",
  chair: "Cllr Bea Lowe",
  respondingBody: "Westmere Council",
  recipient: "Executive",
  reportReceived: "2024-07-10",
  noticeReceived: "",
  responseDue: "2024-09-09",
  agreedByCabinet: "2024-09-05",
  progressReview: "",
  leadCabinetMember: "Cllr Ada Marsh",
  leadSeniorOfficer: "Director of Environment",
  status: "FINAL",
};

type Given = Partial<Omit<Snapshot, "inquiry">> & { readonly inquiry?: Partial<PublishedInquiry> };

/** A final snapshot of these recommendations, counted; what is given stands in place of the ordinary. */
export function buildSnapshot(recommendations: SnapshotRecommendation[], given: Given = {}): Snapshot {
  const version = {
    number: "FINAL 1.0",
    changes: "Agreed by Cabinet",
    author: "Scrutiny Officer",
    date: "2024-09-06",
  };
  return {
    format: 1,
    stage: "final",
    version,
    history: [version],
    counts: countsOf(recommendations),
    recommendations,
    chain: "4f2a",
    ...given,
    inquiry: { ...inquiry, ...given.inquiry },
  };
}

export function countsOf(recommendations: readonly SnapshotRecommendation[]): SnapshotCounts {
  const all = recommendations.flatMap(({ parts }) => parts);
  const told = all.filter((each) => each.kind === "published");
  const answered = (answer: string) => told.filter((each) => each.answer === answer).length;
  const at = (progress: string) => told.filter((each) => each.progress === progress).length;
  return {
    recommendations: recommendations.length,
    parts: all.length,
    withheld: all.length - told.length,
    agreed: answered("Yes"),
    partly: answered("Partly"),
    notAgreed: answered("No"),
    notAnswered: answered(""),
    notStarted: at("Not started"),
    onTrack: at("On track"),
    delayed: at("Delayed"),
    complete: at("Complete"),
    paused: at("Paused"),
    noLongerFeasible: at("No longer feasible"),
    progressNotStated: at(""),
    overdue: told.filter(({ overdue }) => overdue).length,
  };
}

export const westmere: Publisher = {
  name: "Westmere Council",
  address: "https://scrutiny.westmere.example/",
  homepage: "https://westmere.example/",
  contact: {
    name: "Scrutiny team",
    email: "scrutiny@westmere.example",
    telephone: "01632 960100",
    post: "Town Hall, Westmere",
  },
  colour: "#1b4f72",
  licence: {
    name: "Open Government Licence v3.0",
    url: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
  },
  accessibility: { prepared: "2024-09-01", reviewed: "2024-09-01", tested: "By hand.", exceptions: [] },
  committees: [],
  logo: null,
};

/** Where the snapshot of a test is said to stand. */
export const address = "https://scrutiny.westmere.example/footpaths/1.0/";
