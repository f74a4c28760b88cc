import { ExternalHyperlink, type IRunOptions, type ParagraphChild, Tab, TextRun } from "docx";
import type { Span } from "../../core/model/rich-text.ts";
import { linkTarget, textLines } from "./word-text.ts";

/** How words look beyond their paragraph's style. */
export type Look = Pick<IRunOptions, "bold" | "italics" | "color" | "size" | "style">;

/**
 * Words as they stand, with their line breaks and tabs. Only ever `text`: among `children` the library takes
 * strings such as "CURRENT" for fields.
 */
export function textRuns(text: string, look: Look = {}): readonly TextRun[] {
  return textLines(text).flatMap((line, index) => lineRuns(line, look, index > 0));
}

function lineRuns(line: string, look: Look, broken: boolean): readonly TextRun[] {
  const pieces = line
    .split("\t")
    .flatMap((text, index) => [
      ...(index === 0 ? [] : [new TextRun({ ...look, children: [new Tab()] })]),
      ...(text === "" ? [] : [new TextRun({ ...look, text })]),
    ]);
  return broken ? [new TextRun({ ...look, break: 1 }), ...pieces] : pieces;
}

/** The spans of a line, each with its look; links lead only where a link may. */
export function spanRuns(spans: readonly Span[]): readonly ParagraphChild[] {
  return spans.flatMap(({ text, bold = false, italic = false, href }): readonly ParagraphChild[] => {
    const look: Look = { ...(bold ? { bold } : {}), ...(italic ? { italics: true } : {}) };
    return href === undefined ? textRuns(text, look) : linkRuns(text, href, look);
  });
}

/** Words that lead to an address, or only the words where nothing may lead there. */
export function linkRuns(text: string, href: string, look: Look = {}): readonly ParagraphChild[] {
  const link = linkTarget(href);
  if (link === null) return textRuns(text, look);
  return [new ExternalHyperlink({ link, children: textRuns(text, { ...look, style: "Hyperlink" }) })];
}
