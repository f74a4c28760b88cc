import { Document, HeadingLevel, Packer, PageOrientation, Paragraph } from "docx";
import type { Publisher } from "../../core/model/publisher.ts";
import type { Snapshot } from "../../core/model/snapshot.ts";
import { headings } from "../words/phrases.ts";
import { closing } from "./closing.ts";
import { coreXml } from "./core-properties.ts";
import { countsTable } from "./counts-table.ts";
import { factsTable, masthead } from "./front-page.ts";
import { startLists } from "./lists.ts";
import { paletteOf } from "./palette.ts";
import { recommendationTable } from "./recommendation-table.ts";
import { repack } from "./repack.ts";
import { styledParagraph } from "./rich-paragraphs.ts";
import { firstHeader, pageFooter, pageHeader } from "./running-heads.ts";
import { stylesOf } from "./styles.ts";
import { versionsTable } from "./versions-table.ts";

/**
 * A version of a response as a Word document. `address` is where the version stands for good, or "" where it
 * has no such place. `draft` marks every page as not for publication; a snapshot that is a draft always bears
 * the mark. The same snapshot and publisher give the same bytes, whenever and wherever.
 */
export async function renderDocx(
  snapshot: Snapshot,
  publisher: Publisher,
  options: { readonly address: string; readonly draft: boolean },
): Promise<Uint8Array> {
  const document = documentOf(snapshot, publisher, {
    ...options,
    draft: options.draft || snapshot.stage === "draft",
  });
  const date = dayOf(snapshot);
  const core = coreXml({
    title: snapshot.inquiry.title || headings.document,
    subject: headings.document,
    creator: publisher.name,
    version: snapshot.version.number,
    date,
  });
  return repack(await Packer.toBuffer(document), { "docProps/core.xml": core }, date);
}

/** The day of the version; where that cannot be read, the first day that a ZIP file can tell. */
function dayOf({ version }: Snapshot): string {
  const stated = /^\d{4}-\d\d-\d\d$/u.test(version.date) && !Number.isNaN(Date.parse(version.date));
  return stated && version.date > "1980-01-01" ? version.date : "1980-01-01";
}

function documentOf(
  snapshot: Snapshot,
  publisher: Publisher,
  { address, draft }: { readonly address: string; readonly draft: boolean },
): Document {
  const palette = paletteOf(publisher.colour);
  const lists = startLists();
  const children = [
    ...masthead(snapshot, publisher, address, draft),
    ...factsTable(snapshot, palette),
    heading(headings.versionControl),
    versionsTable(snapshot.history, palette),
    heading(headings.counts),
    ...countsTable(snapshot.counts, palette),
    heading(headings.recommendations),
    recommendationTable(snapshot, lists, palette),
    styledParagraph("AfterTable", ""),
    ...closing(publisher, address),
  ];
  return new Document({
    styles: stylesOf(palette),
    numbering: lists.definitions(),
    sections: [
      {
        properties: { titlePage: true, page },
        headers: { default: pageHeader(snapshot, palette, draft), first: firstHeader(draft) },
        footers: { default: pageFooter(publisher, address), first: pageFooter(publisher, address) },
        children,
      },
    ],
  });
}

/** A4 on its side, in twentieths of a point; the library turns what it is given. */
const page = {
  size: { width: 11_906, height: 16_838, orientation: PageOrientation.LANDSCAPE },
  margin: { top: 1100, bottom: 1000, left: 1000, right: 1000, header: 500, footer: 460 },
} as const;

function heading(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, text });
}
