import {
  BorderStyle,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TabStopType,
  TextRun,
} from "docx";
import { TextWatermark } from "docx/watermarks";
import type { Publisher } from "../../core/model/publisher.ts";
import type { Snapshot } from "../../core/model/snapshot.ts";
import { datedVersionWords, draftWords, pageWords } from "../words/phrases.ts";
import { type Palette, rule, warning } from "./palette.ts";
import { linkRuns, textRuns } from "./runs.ts";
import { pageWidth } from "./tables.ts";
import { excerpt } from "./word-text.ts";

const tabStops = [{ type: TabStopType.RIGHT, position: pageWidth }];

/** What stands over every page: the title and the version; on a draft, that it is one, in words and behind the page. */
export function pageHeader({ inquiry, version }: Snapshot, { accent }: Palette, draft: boolean): Header {
  const title = excerpt(inquiry.title, 100);
  const right = [...(draft ? draftRuns() : []), ...textRuns(`\t${excerpt(datedVersionWords(version), 60)}`)];
  return new Header({
    children: [
      new Paragraph({
        style: "Running",
        tabStops,
        border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: accent, space: 4 } },
        children: [...watermark(draft), ...textRuns(title), ...right],
      }),
    ],
  });
}

/** The first page bears the title itself, so over it there is only the watermark of a draft. */
export function firstHeader(draft: boolean): Header {
  return new Header({ children: [new Paragraph({ style: "Running", children: watermark(draft) })] });
}

function draftRuns(): readonly ParagraphChild[] {
  return textRuns(`   ${draftWords}`, { bold: true, color: warning });
}

function watermark(draft: boolean): readonly TextWatermark[] {
  if (!draft) return [];
  return [
    new TextWatermark({
      text: draftWords,
      font: "Arial",
      color: "C0C0C0",
      opacity: 0.4,
      width: 620,
      rotation: 330,
    }),
  ];
}

/** Below every page: who publishes it and where, and which page it is of how many. */
export function pageFooter({ name }: Publisher, address: string): Footer {
  const place = address === "" ? [] : [...textRuns("   "), ...linkRuns(excerpt(address, 110), address)];
  const page = new TextRun({
    children: [pageWords.before, PageNumber.CURRENT, pageWords.between, PageNumber.TOTAL_PAGES],
  });
  return new Footer({
    children: [
      new Paragraph({
        style: "Running",
        tabStops,
        border: { top: { style: BorderStyle.SINGLE, size: 4, color: rule, space: 4 } },
        children: [...textRuns(excerpt(name, 60)), ...place, ...textRuns("\t"), page],
      }),
    ],
  });
}
