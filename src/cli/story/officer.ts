import { sheets_v4 } from "@googleapis/sheets";
import { OAuth2Client } from "google-auth-library";
import type { Edit } from "../../../sheet-template/example/edit.ts";
import { template } from "../../../sheet-template/template.ts";

type Options = {
  readonly rootUrl: string;
  readonly spreadsheetId: string;
  readonly email: string;
  readonly edits: readonly Edit[];
};

/**
 * Makes edits in the spreadsheet as one person, through the real Sheets client and with what a person does:
 * look for the row, type into the cell. Text is typed, so a date becomes a date where cells hold dates. What
 * the sheet shows already is not typed again. Throws when a row or a column cannot be found.
 */
export async function playEdits({ rootUrl, spreadsheetId, email, edits }: Options): Promise<void> {
  const auth = new OAuth2Client();
  auth.setCredentials({ access_token: email });
  const sheet: Sheet = {
    spreadsheetId,
    client: new sheets_v4.Sheets({ auth, rootUrl: rootUrl.replace(/\/?$/u, "/") }),
  };
  for (const edit of edits) await playEdit(sheet, edit);
}

type Sheet = { readonly client: sheets_v4.Sheets; readonly spreadsheetId: string };

async function playEdit(sheet: Sheet, edit: Edit): Promise<void> {
  switch (edit.kind) {
    case "fact":
      return setCell(sheet, titleOf("inquiry"), { column: "Name", value: edit.name }, "Value", edit.value);
    case "set":
      return setCell(sheet, titleOf(edit.tab), edit.find, edit.column, edit.value);
    case "add":
      return addRows(sheet, titleOf(edit.tab), edit.key, edit.rows);
    case "delete":
      return deleteRow(sheet, titleOf(edit.tab), edit.find);
  }
}

function titleOf(name: string): string {
  return template.tabs.find((tab) => tab.name === name)?.title ?? name;
}

type Find = { readonly column: string; readonly value: string };
type Cells = readonly (readonly string[])[];
/** A tab as it shows: the header in the first row. */
type Table = { readonly title: string; readonly headers: readonly string[]; readonly rows: Cells };

async function setCell(
  sheet: Sheet,
  title: string,
  find: Find,
  column: string,
  value: string,
): Promise<void> {
  const table = await look(sheet, title);
  const row = rowOf(table, find);
  if (row < 0) throw new Error(`${title} has no row whose ${find.column} is "${find.value}".`);
  await type(sheet, table, row, { [column]: value });
}

/** Rows go below the last one that bears a key; one whose key stands there already is typed over. */
async function addRows(
  sheet: Sheet,
  title: string,
  key: string,
  rows: readonly Readonly<Record<string, string>>[],
): Promise<void> {
  const table = await look(sheet, title);
  const keys = columnOf(table, key);
  let free = table.rows.findLastIndex((cells) => (cells[keys] ?? "") !== "") + 1;
  const ranges: Typed[] = [];
  for (const row of rows) {
    const standing = rowOf(table, { column: key, value: row[key] ?? "" });
    ranges.push(...typedInto(table, standing < 0 ? free : standing, row));
    if (standing < 0) free += 1;
  }
  await write(sheet, ranges);
}

async function deleteRow({ client, spreadsheetId }: Sheet, title: string, find: Find): Promise<void> {
  const row = rowOf(await look({ client, spreadsheetId }, title), find);
  if (row < 0) return;
  const { data } = await client.spreadsheets.get({
    spreadsheetId,
    fields: "sheets.properties(sheetId,title)",
  });
  const tab = data.sheets?.find(({ properties }) => properties?.title === title);
  const sheetId = tab?.properties?.sheetId ?? 0;
  const range = { sheetId, dimension: "ROWS", startIndex: row, endIndex: row + 1 };
  await client.spreadsheets.batchUpdate({
    spreadsheetId,
    requestBody: { requests: [{ deleteDimension: { range } }] },
  });
}

async function look({ client, spreadsheetId }: Sheet, title: string): Promise<Table> {
  const { data } = await client.spreadsheets.values.get({ spreadsheetId, range: `'${title}'` });
  const rows: Cells = data.values ?? [];
  return { title, headers: rows[0] ?? [], rows };
}

type Typed = { readonly range: string; readonly values: string[][] };

async function type(sheet: Sheet, table: Table, row: number, cells: Readonly<Record<string, string>>) {
  await write(sheet, typedInto(table, row, cells));
}

/** What has to be typed into a row so that it shows `cells`. */
function typedInto(table: Table, row: number, cells: Readonly<Record<string, string>>): readonly Typed[] {
  return Object.entries(cells).flatMap(([header, value]) => {
    const column = columnOf(table, header);
    if ((table.rows[row]?.[column] ?? "") === value) return [];
    return [{ range: `'${table.title}'!${letterOf(column)}${row + 1}`, values: [[value]] }];
  });
}

async function write({ client, spreadsheetId }: Sheet, data: readonly Typed[]): Promise<void> {
  if (data.length === 0) return;
  await client.spreadsheets.values.batchUpdate({
    spreadsheetId,
    requestBody: { valueInputOption: "USER_ENTERED", data: [...data] },
  });
}

function rowOf(table: Table, { column, value }: Find): number {
  const index = columnOf(table, column);
  return table.rows.findIndex((cells, row) => row > 0 && cells[index] === value);
}

function columnOf({ title, headers }: Table, header: string): number {
  const column = headers.indexOf(header);
  if (column < 0) throw new Error(`${title} has no column "${header}".`);
  return column;
}

/** The letter of a column: the template has fewer than 26, and people's own come after. */
function letterOf(column: number): string {
  return String.fromCharCode(65 + column);
}
