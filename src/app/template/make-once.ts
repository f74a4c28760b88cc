import type { ShelfPort } from "../../ports/shelf.ts";
import type {
  CreatedSpreadsheet,
  FoundSpreadsheet,
  TemplatePort,
  TrackerLayout,
} from "../../ports/template.ts";

/** The services that making a spreadsheet needs. */
export type MakingPorts = { readonly template: TemplatePort; readonly shelf: ShelfPort };

/**
 * Makes a spreadsheet, or fills the one that a run which died has left behind empty: two requests make one, and
 * between them it bears the title and no mark. Nobody else can have it open, because only what is filled is shared.
 */
export async function makeOnce(
  { template, shelf }: MakingPorts,
  layout: TrackerLayout,
  title: string,
): Promise<CreatedSpreadsheet> {
  for (const { id } of (await shelf.ownSpreadsheets(title)).filter(({ shared }) => !shared)) {
    const found = await template.inspect(id);
    if (!isUnfinished(found, layout)) continue;
    await template.fill(found, layout);
    return { spreadsheetId: id, url: found.url };
  }
  return template.create(layout, title);
}

/** Whether a spreadsheet was made for a layout and never filled. */
export function isUnfinished({ mark, tabs }: FoundSpreadsheet, layout: TrackerLayout): boolean {
  const isOurs = layout.tabs.every(({ title }, index) => tabs[index]?.title === title);
  return mark === null && isOurs && tabs.every(({ rows }) => rows.flat().every(({ text }) => text === ""));
}
