import { HeadingLevel, ImageRun, Paragraph, type Table, TableRow } from "docx";
import type { Logo, Publisher } from "../../core/model/publisher.ts";
import type { Snapshot } from "../../core/model/snapshot.ts";
import { inquiryFactWords } from "../words/labels.ts";
import { addressLabel, datedVersionWords, draftWords, headings } from "../words/phrases.ts";
import type { Palette } from "./palette.ts";
import { styledParagraph } from "./rich-paragraphs.ts";
import { linkRuns, textRuns } from "./runs.ts";
import { cellOf, tableOf } from "./tables.ts";
import { oneLine } from "./word-text.ts";

/** Who publishes what: the council, that it is a draft if it is one, the title, the version and its address. */
export function masthead(
  { inquiry, version }: Snapshot,
  { name, logo }: Publisher,
  address: string,
  draft: boolean,
): readonly Paragraph[] {
  return [
    new Paragraph({
      style: "Council",
      children: [...(logo === null ? [] : [picture(logo), ...textRuns("   ")]), ...textRuns(name)],
    }),
    ...(draft ? [styledParagraph("Draft", ` ${draftWords}`)] : []),
    styledParagraph("Kind", headings.document),
    new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(oneLine(inquiry.title)) }),
    styledParagraph("Lead", datedVersionWords(version)),
    ...(address === "" ? [] : [addressLine(address)]),
  ];
}

/** Where the version stands for good, printed and linked. */
export function addressLine(address: string): Paragraph {
  return new Paragraph({
    style: "Lead",
    spacing: { after: 160 },
    children: [...textRuns(`${addressLabel}: `), ...linkRuns(address, address)],
  });
}

/** Pixels, as the library counts: at most 64 high, at most 360 wide. */
function picture({ contentType, bytes, width, height, alt }: Logo): ImageRun {
  const scale = Math.min(64 / Math.max(1, height), 360 / Math.max(1, width));
  return new ImageRun({
    type: contentType === "image/png" ? "png" : "jpg",
    data: bytes,
    transformation: {
      width: Math.max(1, Math.round(width * scale)),
      height: Math.max(1, Math.round(height * scale)),
    },
    altText: { name: "Logo", description: oneLine(alt), title: oneLine(alt) },
  });
}

const labelWidth = 2700;
const valueWidth = 4719;

/** The facts of the inquiry, two to a row, so that they and the versions fit on the first page. */
export function factsTable({ inquiry }: Snapshot, palette: Palette): readonly Table[] {
  const facts = inquiryFactWords(inquiry);
  const rows = Array.from({ length: Math.ceil(facts.length / 2) }, (_, index) =>
    facts.slice(index * 2, index * 2 + 2),
  );
  if (rows.length === 0) return [];
  const widths = [labelWidth, valueWidth, labelWidth, valueWidth];
  return [
    tableOf(
      rows.map((pair) => factRow(pair, palette)),
      widths,
      false,
    ),
  ];
}

function factRow(facts: readonly (readonly [string, string])[], { tint }: Palette): TableRow {
  const shading = { type: "clear", fill: tint, color: "auto" } as const;
  const cells = facts.flatMap(([label, value], index) => [
    cellOf([styledParagraph("CellRef", label)], labelWidth, { shading }),
    cellOf(
      [styledParagraph("Cell", value)],
      index === 0 && facts.length === 1 ? valueWidth + 7419 : valueWidth,
      {
        columnSpan: facts.length === 1 ? 3 : 1,
      },
    ),
  ]);
  return new TableRow({ cantSplit: facts.every(([, value]) => value.length < 600), children: cells });
}
