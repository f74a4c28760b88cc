import type { GridContext } from "../grid/context.ts";
import { endEdit } from "../grid/editor.ts";
import { showTab } from "../grid/show.ts";
import type { Page } from "../page.ts";
import type { Finding } from "../server/functions.ts";
import type { Edits } from "../sheet/edits.ts";
import type { createChecksPanel } from "./checks-panel.ts";
import type { createTabStrip } from "./tab-strip.ts";

/** The parts of the sheet's view. */
export type Parts = {
  readonly page: Page;
  readonly edits: Edits;
  readonly bar: HTMLTextAreaElement;
  readonly name: HTMLInputElement;
  readonly grid: GridContext;
  readonly strip: ReturnType<typeof createTabStrip>;
  readonly checks: ReturnType<typeof createChecksPanel>;
  readonly checksButton: HTMLButtonElement;
  /** What the last check found, with the cells. */
  known: readonly Finding[];
  /** The tabs whose warning has been answered with yes. */
  readonly meant: Set<string>;
};

/** Shows another tab of the sheet; what was being typed there is given up. */
export async function openTab({ page, grid, strip }: Parts, title: string): Promise<void> {
  endEdit(grid.editor, { row: 0, column: 0 });
  await page.book.watch(title);
  const tab = page.book.tab(title);
  if (!tab) return;
  strip.show(page.book.tabs(), title);
  showTab(grid, tab);
}
