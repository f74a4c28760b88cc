import type { ResponseColumn } from "./tabs.ts";

/**
 * A stretch of a text that is bold, italic or a link: from `start` up to `end`, in UTF-16 units of the text.
 * An `href` holds no blanks and no control characters.
 */
export type FormatRun = {
  readonly start: number;
  readonly end: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly href?: string;
};

/** The formatted stretches of a text, from left to right; they do not overlap. */
export type Formatting = readonly FormatRun[];

/** The columns whose formatting is versioned beside their text. */
export const formattedColumns = [
  "Recommendation",
  "Response and proposed action",
  "Six month progress update",
  "Twelve month progress update",
  "Committee assessment",
] as const satisfies readonly ResponseColumn[];

const suffix = " (formatting)";

/** The field of a version that holds the formatting of a column. */
export function formattingField(column: string): string {
  return column + suffix;
}

/** The column whose formatting a field holds, or null for any other field. */
export function columnOfFormatting(field: string): string | null {
  return field.endsWith(suffix) ? field.slice(0, -suffix.length) : null;
}

/** Formatting as one readable line: "0-12 bold; 20-31 link https://example.org/". Blank for none. */
export function writeFormatting(runs: Formatting): string {
  return runs.map(writeRun).join("; ");
}

function writeRun({ start, end, bold, italic, href }: FormatRun): string {
  const looks = [bold && "bold", italic && "italic", href !== undefined && `link ${href}`];
  return [`${start}-${end}`, ...looks.filter((look) => typeof look === "string")].join(" ");
}

const runShape =
  /^(?<start>\d{1,9})-(?<end>\d{1,9})(?<bold> bold)?(?<italic> italic)?(?: link (?<href>\S+))?$/u;

/** Reads what `writeFormatting` wrote; any other text is no formatting. */
export function readFormatting(text: string): Formatting {
  const runs = text.split("; ").map(readRun);
  const sound = runs.filter((run) => run !== null);
  const inOrder = sound.every(
    (run, index) => run.start >= (sound[index - 1]?.end ?? 0) && run.end > run.start,
  );
  return inOrder && sound.length === runs.length ? sound : [];
}

function readRun(text: string): FormatRun | null {
  const { start, end, bold, italic, href } = runShape.exec(text)?.groups ?? {};
  if ((bold ?? italic ?? href) === undefined) return null;
  return formatRun(Number(start), Number(end), {
    bold: bold !== undefined,
    italic: italic !== undefined,
    href,
  });
}

/** A run with only those looks that it has. */
export function formatRun(
  start: number,
  end: number,
  look: {
    readonly bold?: boolean | undefined;
    readonly italic?: boolean | undefined;
    readonly href?: string | undefined;
  },
): FormatRun {
  return {
    start,
    end,
    ...(look.bold === true && { bold: true as const }),
    ...(look.italic === true && { italic: true as const }),
    ...(look.href !== undefined && { href: look.href }),
  };
}

/** Where the links of a text stand and lead, whatever else the text looks like. */
export function linksOf(runs: Formatting): Formatting {
  const links: FormatRun[] = [];
  for (const { start, end, href } of runs) {
    if (href === undefined) continue;
    const last = links.at(-1);
    if (last?.end === start && last.href === href) links[links.length - 1] = { start: last.start, end, href };
    else links.push({ start, end, href });
  }
  return links;
}
