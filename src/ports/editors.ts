import type { Temporal } from "temporal-polyfill";

/** Who edited a spreadsheet. */
export type EditorsPort = {
  /**
   * The addresses of those who edited after `since`, earliest first and the automation itself left out;
   * when nobody is known to have, the last one who did. Empty when the service does not tell.
   */
  readonly editorsSince: (
    spreadsheetId: string,
    since: Temporal.Instant | null,
  ) => Promise<readonly string[]>;
};
