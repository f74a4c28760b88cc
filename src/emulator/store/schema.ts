import { CHANGES_SCHEMA } from "../drive/changes/schema.ts";
import { COMMENTS_SCHEMA } from "../drive/comments/schema.ts";
import { EVENTS_SCHEMA } from "../events/schema.ts";
import { GMAIL_SCHEMA } from "../gmail/schema.ts";
import { NOTIFY_SCHEMA } from "../notify/schema.ts";
import { TASKS_SCHEMA } from "../tasks/schema.ts";
import { TOKENS_SCHEMA } from "../tokens/schema.ts";
import { UPLOADS_SCHEMA } from "../uploads/schema.ts";

/**
 * Spreadsheets are kept in blocks of rows, so that a small edit of a large sheet writes little;
 * everything that is not a cell lives in `head`.
 */
export const SCHEMA = `
CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS files (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, mime_type TEXT NOT NULL, owner TEXT NOT NULL,
  created TEXT NOT NULL, modified TEXT NOT NULL, modifier TEXT NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
  version INTEGER NOT NULL DEFAULT 1, more TEXT NOT NULL DEFAULT '{}', content BLOB
) STRICT;
CREATE INDEX IF NOT EXISTS files_by_name ON files (name);
CREATE INDEX IF NOT EXISTS files_by_modified ON files (modified);
CREATE TABLE IF NOT EXISTS permissions (
  file TEXT NOT NULL, id TEXT NOT NULL, type TEXT NOT NULL, email TEXT NOT NULL, role TEXT NOT NULL,
  PRIMARY KEY (file, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS permissions_by_email ON permissions (email);
CREATE TABLE IF NOT EXISTS revisions (
  file TEXT NOT NULL, id INTEGER NOT NULL, modified TEXT NOT NULL, modifier TEXT NOT NULL,
  PRIMARY KEY (file, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS spreadsheets (id TEXT PRIMARY KEY, head TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS blocks (
  spreadsheet TEXT NOT NULL, sheet INTEGER NOT NULL, block INTEGER NOT NULL, cells TEXT NOT NULL,
  PRIMARY KEY (spreadsheet, sheet, block)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS buckets (name TEXT PRIMARY KEY, resource TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS objects (
  bucket TEXT NOT NULL, name TEXT NOT NULL, generation INTEGER NOT NULL, resource TEXT NOT NULL, content BLOB NOT NULL,
  PRIMARY KEY (bucket, name)
) STRICT;
${CHANGES_SCHEMA}${COMMENTS_SCHEMA}${UPLOADS_SCHEMA}${TOKENS_SCHEMA}${GMAIL_SCHEMA}${TASKS_SCHEMA}${NOTIFY_SCHEMA}${EVENTS_SCHEMA}`;
