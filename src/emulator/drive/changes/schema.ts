/**
 * The change log of Drive, one entry a file: `changes` says when a file changed last, `losses` when a person lost
 * sight of one. `pending_owners` are people to whom a file was offered.
 */
export const CHANGES_SCHEMA = `
CREATE TABLE IF NOT EXISTS changes (file TEXT PRIMARY KEY, number INTEGER NOT NULL, time TEXT NOT NULL) STRICT;
CREATE INDEX IF NOT EXISTS changes_by_number ON changes (number);
CREATE TABLE IF NOT EXISTS losses (
  person TEXT NOT NULL, file TEXT NOT NULL, number INTEGER NOT NULL, time TEXT NOT NULL, PRIMARY KEY (person, file)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS losses_by_number ON losses (person, number);
CREATE TABLE IF NOT EXISTS pending_owners (file TEXT PRIMARY KEY, permission TEXT NOT NULL) STRICT;
`;
