import type { Area } from "../model/range.ts";
import { columnLetters } from "./columns.ts";

/** The title as A1 notation writes it: quoted unless it is a plain name that looks like no cell. */
export function quotedTitle(title: string): string {
  const plain = /^[A-Za-z_]\w*$/.test(title);
  const likeCell =
    /^[A-Za-z]{1,3}\d+$/.test(title) || /^R\d*C\d*$/i.test(title) || /^(true|false)$/i.test(title);
  return plain && !likeCell ? title : `'${title.replaceAll("'", "''")}'`;
}

/** `Sheet1!A1:B2`, or `Sheet1!A1` for a single cell. */
export function writeA1(title: string, area: Area): string {
  const first = `${columnLetters(area.left)}${area.top + 1}`;
  const last = `${columnLetters(area.right - 1)}${area.bottom}`;
  return `${quotedTitle(title)}!${first === last ? first : `${first}:${last}`}`;
}
