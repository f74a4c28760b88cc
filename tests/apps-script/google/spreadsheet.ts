import { z } from "zod";
import type { DeskSettings, Selected } from "./desk-protocol.ts";
import { fetchSync } from "./fetch-sync.ts";

const Properties = z.object({
  sheets: z.array(
    z.object({
      properties: z.object({
        title: z.string(),
        gridProperties: z.object({ rowCount: z.number(), columnCount: z.number() }),
      }),
    }),
  ),
});
const Values = z.object({ values: z.array(z.array(z.string())).optional() });

/** Google's `Spreadsheet`, reading the emulator's over HTTP as the person at the sheet. */
export function spreadsheetAt(
  { emulatorUrl, spreadsheetId, person }: DeskSettings,
  select: { get: () => Selected | null; set: (selected: Selected) => void },
  toast: (text: string) => void,
) {
  const get = (path: string): unknown => {
    const url = `${emulatorUrl}/v4/spreadsheets/${spreadsheetId}${path}`;
    const { status, text } = fetchSync({
      url,
      method: "GET",
      headers: { Authorization: `Bearer ${person}` },
    });
    if (status !== 200) throw new Error(`The emulator answered ${status}: ${text}`);
    return JSON.parse(text);
  };
  const shown = (title: string) =>
    Values.parse(get(`/values/${encodeURIComponent(`'${title}'`)}`)).values ?? [];

  function sheetOf({ title, gridProperties }: z.infer<typeof Properties>["sheets"][number]["properties"]) {
    const sheet = {
      getName: () => title,
      getMaxRows: () => gridProperties.rowCount,
      getMaxColumns: () => gridProperties.columnCount,
      getLastColumn: () => Math.max(0, ...shown(title).map((row) => row.length)),
      getDataRange: () => {
        const rows = shown(title);
        return rangeOf(1, 1, Math.max(1, rows.length), Math.max(1, ...rows.map((row) => row.length)));
      },
      getRange: (row: number, column: number, rows = 1, columns = 1) => rangeOf(row, column, rows, columns),
    };
    function rangeOf(row: number, column: number, rows: number, columns: number) {
      if (row < 1 || column < 1 || row + rows - 1 > gridProperties.rowCount)
        throw new Error("The coordinates of the range are outside the dimensions of the sheet.");
      return {
        getSheet: () => sheet,
        getRow: () => row,
        getColumn: () => column,
        getDisplayValues: () => {
          const cells = shown(title);
          return Array.from({ length: rows }, (_, down) =>
            Array.from(
              { length: columns },
              (_, across) => cells[row - 1 + down]?.[column - 1 + across] ?? "",
            ),
          );
        },
        activate: () => select.set({ tab: title, row, column }),
      };
    }
    return sheet;
  }

  const sheets = () =>
    Properties.parse(get("?fields=sheets.properties")).sheets.map(({ properties }) => sheetOf(properties));
  return {
    getId: () => spreadsheetId,
    getSheets: sheets,
    getActiveRange: () => {
      const selected = select.get();
      const sheet = sheets().find((each) => each.getName() === selected?.tab);
      return selected && sheet ? sheet.getRange(selected.row, selected.column) : null;
    },
    toast,
  };
}
