import type { RichText, Span } from "../../../src/core/model/rich-text.ts";
import type { PublishedInquiry, PublishedPart, Snapshot } from "../../../src/core/model/snapshot.ts";
import { answerCounts, dateWords, progressCounts } from "../../../src/render/words/labels.ts";
import type { ReadPage } from "./read-page.ts";

/** A text without what HTML cannot hold. */
function clean(text: string): string {
  return [...text.toWellFormed().replaceAll("\r\n", "\n").replaceAll("\r", "\n")]
    .filter((sign) => !isUnwritable(sign.codePointAt(0) ?? 0))
    .join("");
}

function isUnwritable(code: number): boolean {
  if (code === 0x9 || code === 0xa) return false;
  const isControl = code < 0x20 || (code >= 0x7f && code <= 0x9f);
  return isControl || (code >= 0xfdd0 && code <= 0xfdef) || (code & 0xfffe) === 0xfffe;
}

function cleanDate(written: string): string {
  return clean(dateWords(written));
}

/** A text's runs of one look, as a browser tells them apart. */
export function runsOf(spans: readonly Span[]): readonly Span[] {
  const runs: Span[] = [];
  for (const span of spans) {
    const { text, href, ...look } = span;
    const isLink = href !== undefined && /^(?:https?:\/\/|mailto:)[!#-&(-;=?-[\]_a-z~]+$/iu.test(href);
    const run: Span = { ...look, ...(isLink ? { href } : {}), text: clean(text) };
    const last = runs.at(-1);
    const isSame = last?.bold === run.bold && last?.italic === run.italic && last?.href === run.href;
    if (last && isSame) last.text += run.text;
    else if (run.text !== "") runs.push(run);
  }
  return runs;
}

/** Rich text with its runs joined, for comparing what was written with what was read. */
export function comparable(text: RichText): unknown {
  return text.map((block) =>
    block.kind === "paragraph"
      ? { ...block, spans: runsOf(block.spans) }
      : { ...block, start: block.style === "bullet" ? 1 : block.start, items: block.items.map(runsOf) },
  );
}

const labels: Readonly<Partial<Record<keyof PublishedInquiry, string>>> = {
  committee: "Select committee",
  chair: "Committee chair",
  respondingBody: "Response by",
  recipient: "Recommendations made to",
  reportReceived: "Report received",
  noticeReceived: "Notice received",
  responseDue: "Response due",
  agreedByCabinet: "Agreed by Cabinet",
  leadCabinetMember: "Lead Cabinet Member",
  leadSeniorOfficer: "Lead senior officer",
  progressReview: "Progress review",
};

const richFields = [
  "recommendation",
  "response",
  "sixMonthUpdate",
  "twelveMonthUpdate",
  "assessment",
] as const;
const textFields = ["ref", "letter", "answer", "cabinetMember", "officer", "progress"] as const;

function partOf({ kind: _, ...part }: PublishedPart) {
  return {
    ...part,
    ...Object.fromEntries(richFields.map((field) => [field, comparable(part[field])])),
    ...Object.fromEntries(textFields.map((field) => [field, clean(part[field])])),
    actionDue: cleanDate(part.actionDue),
  };
}

/** What a reader must find of a snapshot on its page. */
export function expectedPage(snapshot: Snapshot): unknown {
  const { inquiry, version, history, counts, recommendations, chain } = snapshot;
  const figures = [...answerCounts(counts), ...progressCounts(counts)];
  return {
    title: clean(inquiry.title),
    number: clean(version.number),
    date: cleanDate(version.date),
    status: clean(inquiry.status),
    chain: clean(chain),
    facts: Object.fromEntries(
      Object.entries(labels).flatMap(([fact, label]) => {
        const value = inquiry[fact as keyof PublishedInquiry];
        return value === "" ? [] : [[label, cleanDate(value)]];
      }),
    ),
    figures: Object.fromEntries(figures),
    history: history.map((row) => [
      clean(row.number),
      clean(row.changes),
      clean(row.author),
      cleanDate(row.date),
    ]),
    recommendations: recommendations.map(({ number, stem, stemWithheld, parts }) => ({
      heading: `Recommendation ${number}`,
      stem: stemWithheld === "" ? comparable(stem) : clean(`Not for publication: ${stemWithheld}`),
      parts: parts.map((part) =>
        part.kind === "withheld"
          ? ["withheld", clean(part.ref), clean(`Not for publication: ${part.reason}`)]
          : partOf(part),
      ),
    })),
    foreign: [],
  } satisfies Record<keyof ReadPage, unknown>;
}
