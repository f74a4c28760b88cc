import { AlignmentType, type INumberingOptions, LevelFormat } from "docx";
import type { List } from "../../core/model/rich-text.ts";

/** Where a paragraph's number comes from: a definition, and which of its lists. */
type Numbering = { readonly reference: string; readonly level: 0; readonly instance: number };

/** The lists of one document: every list starts afresh, lists of one kind share a definition. */
export type Lists = {
  readonly number: (list: List) => Numbering;
  readonly definitions: () => INumberingOptions;
};

const formats = {
  bullet: { format: LevelFormat.BULLET, text: "•" },
  letter: { format: LevelFormat.LOWER_LETTER, text: "%1." },
  number: { format: LevelFormat.DECIMAL, text: "%1." },
} as const satisfies Record<List["style"], { format: string; text: string }>;

/** Word counts no higher than 32,767. */
export const highestStart = 30_000;

/** Starts the lists of a document. Ask for `definitions` when every list has its number. */
export function startLists(): Lists {
  const used = new Map<string, Pick<List, "style" | "start">>();
  let instance = 0;
  return {
    number: ({ style, start }) => {
      const from = style === "bullet" ? 1 : start;
      const reference = `${style}-${from}`;
      used.set(reference, { style, start: from });
      instance += 1;
      return { reference, level: 0, instance };
    },
    definitions: () => ({ config: [...used].map(([reference, list]) => definitionOf(reference, list)) }),
  };
}

function definitionOf(reference: string, { style, start }: Pick<List, "style" | "start">) {
  const indent = { left: 300, hanging: 300 };
  const { format, text } = formats[style];
  const level = { level: 0, format, text, start, alignment: AlignmentType.LEFT };
  return { reference, levels: [{ ...level, style: { paragraph: { indent } } }] };
}
