import type { Choice } from "../model/tracker.ts";
import { comparable } from "./tidy-text.ts";

/** Reads a cell whose text should be one of `options`; letter case, spacing and a full stop are forgiven. */
export function readChoice<T extends string>(text: string, options: readonly T[]): Choice<T> {
  const plain = comparable(text);
  return { text, value: options.find((option) => comparable(option) === plain) ?? null };
}
