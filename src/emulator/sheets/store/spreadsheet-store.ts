import type { Store } from "../../store/store.ts";
import type { Spreadsheet } from "../model/spreadsheet.ts";
import { readSpreadsheet, removeSpreadsheet, writeSpreadsheet } from "./persist.ts";

/** Spreadsheets by id: kept in SQLite, the ones used last also in memory. */
export type SpreadsheetStore = {
  load(id: string): Spreadsheet | undefined;
  save(book: Spreadsheet): void;
  remove(id: string): void;
  /** How many spreadsheets are in memory now. */
  inMemory(): number;
};

/** @param remembered how many spreadsheets stay in memory, whatever the number in the store */
export function openSpreadsheetStore(store: Store, remembered = 64): SpreadsheetStore {
  const recent = new Map<string, Spreadsheet>();
  const remember = (book: Spreadsheet) => {
    recent.delete(book.spreadsheetId);
    recent.set(book.spreadsheetId, book);
    const oldest = recent.size > remembered ? recent.keys().next().value : undefined;
    if (oldest !== undefined) recent.delete(oldest);
  };
  const load = (id: string) => {
    const book = recent.get(id) ?? readSpreadsheet(store, id);
    if (book !== undefined) remember(book);
    return book;
  };
  return {
    load,
    inMemory: () => recent.size,
    save(book) {
      writeSpreadsheet(store, book, load(book.spreadsheetId));
      store.afterCommit(() => remember(book));
    },
    remove(id) {
      removeSpreadsheet(store, id);
      store.afterCommit(() => recent.delete(id));
    },
  };
}
