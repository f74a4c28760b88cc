import { ask } from "./ask.ts";

/** What the page's server says about itself. `site` and `draft`: where the pages are served, or null if they are not. */
export type Settings = {
  readonly spreadsheetId: string;
  readonly account: string;
  readonly visitor: string;
  readonly functions: readonly string[];
  readonly site: string | null;
  readonly draft: string | null;
};

export async function readSettings(): Promise<Settings> {
  return ask<Settings>("/settings");
}
