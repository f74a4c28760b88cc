import type { GridContext } from "../grid/context.ts";
import { endEdit } from "../grid/editor.ts";
import { showTab } from "../grid/show.ts";
import type { Page } from "../page.ts";
import type { Finding } from "../server/functions.ts";
import type { Edits } from "../sheet/edits.ts";
import type { createChecksPanel } from "./checks-panel.ts";
import type { createTabStrip } from "./tab-strip.ts";
import { count } from "./words.ts";

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

/** Shows another tab of the sheet, at once if it is known; what was being typed in the last one is given up. */
export async function openTab({ page, grid, strip }: Parts, title: string): Promise<void> {
  if (grid.tab?.title === title) return;
  endEdit(grid.editor, { row: 0, column: 0 });
  const known = page.book.tab(title);
  if (!known || known.rows.length === 0) await page.book.watch(title);
  else void page.book.watch(title).catch(() => undefined);
  const tab = page.book.tab(title);
  if (!tab) return;
  strip.show(page.book.tabs(), title);
  showTab(grid, tab);
  const { unshown } = grid.options.coloursOf(tab);
  if (unshown.length === 0) return;
  page.notices.say(
    `${count(unshown.length, "colour rule")} of this tab cannot be shown here: ${unshown.join("; ")}`,
  );
}
