import type { Row, Store } from "../../store/store.ts";

export const SPREADSHEET = "application/vnd.google-apps.spreadsheet";
export const FOLDER = "application/vnd.google-apps.folder";

/** Fields that are kept as they were given. */
export type MoreFields = {
  parents?: string[];
  description?: string;
  starred?: boolean;
  properties?: Record<string, string>;
  appProperties?: Record<string, string>;
  md5Checksum?: string;
};

/** A file, a folder or a spreadsheet as Drive knows it. */
export type DriveFile = {
  id: string;
  name: string;
  mimeType: string;
  owner: string;
  created: string;
  modified: string;
  modifier: string;
  trashed: boolean;
  version: number;
  size: number;
  more: MoreFields;
};

const COLUMNS =
  "id, name, mime_type, owner, created, modified, modifier, trashed, version, more, length(content) AS size";

/** The file with this id; undefined when there is none. */
export function findFile(store: Store, id: string): DriveFile | undefined {
  const row = store.get(`SELECT ${COLUMNS} FROM files WHERE id = ?`, id);
  return row === undefined ? undefined : fileOf(row);
}

/**
 * Every file that a person can see, one after another.
 *
 * @param order the terms of an ORDER BY; among equals the last modified comes first
 */
export function* filesOf(store: Store, email: string, order: string[]): Generator<DriveFile> {
  const terms = [...order, "modified DESC", "rowid DESC"].join(", ");
  const rows = store.each(
    `SELECT ${COLUMNS} FROM files WHERE id IN (SELECT file FROM permissions WHERE email = ? AND type = 'user')
     ORDER BY ${terms}`,
    email,
  );
  for (const row of rows) yield fileOf(row);
}

function fileOf(row: Row): DriveFile {
  return {
    id: String(row.id),
    name: String(row.name),
    mimeType: String(row.mime_type),
    owner: String(row.owner),
    created: String(row.created),
    modified: String(row.modified),
    modifier: String(row.modifier),
    trashed: row.trashed === 1,
    version: Number(row.version),
    size: Number(row.size ?? 0),
    more: JSON.parse(String(row.more)),
  };
}
