import { invalidArgument } from "../../http/google-error.ts";
import { isStruct, numberOf, type Struct, structOf, structsOf } from "../model/struct.ts";
import { withLinkLook } from "./link-look.ts";

/** Stands for a chip in the text of a cell. */
const PLACEHOLDER = "@";

/**
 * The text format runs of a cell: in their order, inside the text.
 *
 * @param text what was typed; undefined where the cell holds no text, which takes no runs
 * @throws GoogleError 400; the rules are Google's, the wording is ours
 */
export function readTextRuns(value: unknown, text: string | undefined): Struct[] {
  const runs = structsOf(value).map(({ startIndex, format }) => ({
    ...(numberOf(startIndex) === 0 ? {} : { startIndex }),
    format: withLinkLook(structOf(format)),
  }));
  checkStarts(runs, text, "textFormatRuns");
  return runs;
}

/** The chip runs of a cell as they are kept: only those with chips. @throws GoogleError 400 where no `@` stands for one */
export function readChipRuns(value: unknown, text: string | undefined): Struct[] {
  const runs = structsOf(value).filter(({ chip }) => Object.keys(structOf(chip)).length > 0);
  checkStarts(runs, text, "chipRuns");
  for (const { startIndex, chip } of runs) {
    if (text?.[numberOf(startIndex)] !== PLACEHOLDER)
      throw invalidArgument(
        `The text of a cell must have an "${PLACEHOLDER}" where a chip run starts: startIndex[${numberOf(startIndex)}]`,
      );
    const { personProperties: person, richLinkProperties: link } = structOf(chip);
    if (typeof structOf(person).email !== "string" && typeof structOf(link).uri !== "string")
      throw invalidArgument("A chip must have the email of a person or the uri of a link.");
  }
  return runs.map(({ startIndex, chip }) => ({
    ...(numberOf(startIndex) === 0 ? {} : { startIndex }),
    chip,
  }));
}

function checkStarts(runs: Struct[], text: string | undefined, field: string): void {
  if (runs.length > 0 && text === undefined) throw invalidArgument(`${field} are only valid on text.`);
  let last = -1;
  for (const { startIndex } of runs) {
    const start = numberOf(startIndex);
    if (start <= last || start >= (text ?? "").length)
      throw invalidArgument(
        `${field}.startIndex[${start}] must come after the one before it, and inside the text[${text?.length}]`,
      );
    last = start;
  }
}

/** The chip runs as a reader gets them: the text between chips has runs without any. */
export function writeChipRuns(runs: Struct[], text: string): Struct[] {
  const all: Struct[] = [];
  let at = 0;
  for (const run of runs) {
    const start = numberOf(run.startIndex);
    if (start > at) all.push({ ...(at === 0 ? {} : { startIndex: at }), chip: {} });
    all.push(run);
    at = start + PLACEHOLDER.length;
  }
  if (at < text.length) all.push({ startIndex: at, chip: {} });
  return all;
}

/** The text that people see: the email of a person, or the address of a link, in the place of each chip. */
export function textWithChips(text: string, runs: Struct[]): string {
  return runs.reduceRight<string>((seen, { startIndex, chip }) => {
    const start = numberOf(startIndex);
    return seen.slice(0, start) + chipText(structOf(chip)) + seen.slice(start + PLACEHOLDER.length);
  }, text);
}

function chipText({ personProperties, richLinkProperties }: Struct): string {
  const value = isStruct(personProperties) ? personProperties.email : structOf(richLinkProperties).uri;
  return typeof value === "string" ? value : PLACEHOLDER;
}
