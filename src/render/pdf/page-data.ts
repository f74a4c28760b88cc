import type { Publisher } from "../../core/model/publisher.ts";
import type { Snapshot } from "../../core/model/snapshot.ts";
import { inquiryFactWords } from "../words/labels.ts";
import { datedVersionWords, draftWords, extentWords, headings, pageWords } from "../words/phrases.ts";
import { watermark } from "../words/print-phrases.ts";
import { aboutData, addressData } from "./about-data.ts";
import { paletteOf } from "./colours.ts";
import { countsData } from "./counts-data.ts";
import { type TextFitter, withoutBreaks } from "./fit-text.ts";
import { logoData } from "./logo.ts";
import { tableData } from "./table-data.ts";
import { versionsData } from "./versions-data.ts";

/** What is not in the snapshot. */
export type PdfOptions = {
  /** Where this version stands for good; "" if it stands nowhere. */
  readonly address: string;
  /** Watermarks every page. A snapshot of a draft is watermarked in any case. */
  readonly draft: boolean;
};

/** All that the template shows, as it reads it; every text in it can be set. */
export function pageData(snapshot: Snapshot, publisher: Publisher, options: PdfOptions, fitter: TextFitter) {
  const { inquiry, version, counts } = snapshot;
  const draft = options.draft || snapshot.stage === "draft";
  const data = {
    ...metadata(snapshot, publisher, fitter),
    ...runningHeads(snapshot, publisher, fitter),
    colours: paletteOf(publisher.colour),
    council: fitter.fitText(publisher.name),
    logo: logoData(publisher.logo, fitter),
    kind: headings.document,
    title: titleOf(snapshot, fitter),
    version: fitter.fitText(datedVersionWords(version)),
    page: pageWords,
    draft: draft ? { words: draftWords, ...watermark } : null,
    address: addressData(options.address, fitter),
    facts: inquiryFactWords(inquiry).map(([label, value]) => [label, fitter.fitText(value)]),
    glance: countsData(counts),
    versions: versionsData(snapshot, fitter),
    table: tableData(snapshot, fitter),
  };
  return { ...data, about: aboutData(publisher, options.address, fitter) };
}

function titleOf({ inquiry }: Snapshot, { fitText }: TextFitter): string {
  return fitText(inquiry.title).trim() || headings.document;
}

/** What a reader's program tells of the file. The date is that of the version, so that its bytes stay the same. */
function metadata(snapshot: Snapshot, publisher: Publisher, fitter: TextFitter) {
  const { inquiry, version, counts } = snapshot;
  const plain = (text: string) => withoutBreaks(fitter.fitText(text)).trim();
  const title = plain(inquiry.title);
  return {
    documentTitle: title === "" ? headings.document : `${headings.document}: ${title}`,
    author: plain(publisher.name),
    description: joined([plain(datedVersionWords(version)), extentWords(counts)], ": "),
    keywords: [inquiry.committee, inquiry.respondingBody, inquiry.status]
      .map(plain)
      .filter((word) => word !== ""),
    date: dateParts(version.date),
  };
}

/** Over and under every page; a line each, so cut where it would be longer. */
function runningHeads(snapshot: Snapshot, publisher: Publisher, fitter: TextFitter) {
  const foot = joined(
    [fitter.fitText(publisher.name), fitter.fitText(datedVersionWords(snapshot.version))],
    " · ",
  );
  return { runningTitle: cut(titleOf(snapshot, fitter)), runningFoot: cut(foot) };
}

function joined(texts: readonly string[], between: string): string {
  return texts.filter((text) => text !== "").join(between);
}

const longestLine = 110;

function cut(text: string): string {
  const line = withoutBreaks(text);
  return line.length <= longestLine ? line : `${line.slice(0, longestLine).toWellFormed().trimEnd()}…`;
}

function dateParts(date: string) {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(date) ?? [];
  return year === undefined ? null : { year: Number(year), month: Number(month), day: Number(day) };
}
