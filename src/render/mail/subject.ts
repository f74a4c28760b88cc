import type { Page } from "./page.ts";
import { excerpt } from "./safe-text.ts";

/** A page's title as the subject of a message: one line, so that it cannot become a second header. */
export function subjectOf({ title }: Page): string {
  return excerpt(title, 150);
}
