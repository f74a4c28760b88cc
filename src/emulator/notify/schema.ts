/** Services with the secrets of their keys, templates, and what was sent; `created` is in milliseconds since 1970. */
export const NOTIFY_SCHEMA = `
CREATE TABLE IF NOT EXISTS notify_services (id TEXT PRIMARY KEY, resource TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS notify_templates (id TEXT PRIMARY KEY, resource TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS notify_recipients (address TEXT PRIMARY KEY, outcome TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS notifications (
  number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, service TEXT NOT NULL, key_type TEXT NOT NULL,
  reference TEXT, created INTEGER NOT NULL, outcome TEXT NOT NULL, resource TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS notifications_by_reference ON notifications (service, reference);
CREATE INDEX IF NOT EXISTS notifications_by_created ON notifications (service, created);
`;
