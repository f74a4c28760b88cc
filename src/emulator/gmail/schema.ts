/** Mailboxes by address. Labels are kept apart so that listing by one of them reads only its own. */
export const GMAIL_SCHEMA = `
CREATE TABLE IF NOT EXISTS mail_messages (
  mailbox TEXT NOT NULL, id TEXT NOT NULL, thread TEXT NOT NULL, at INTEGER NOT NULL, history INTEGER NOT NULL,
  message_id TEXT NOT NULL, sender TEXT NOT NULL, recipients TEXT NOT NULL, subject TEXT NOT NULL,
  snippet TEXT NOT NULL, raw BLOB NOT NULL,
  PRIMARY KEY (mailbox, id)
) STRICT;
CREATE INDEX IF NOT EXISTS mail_by_message_id ON mail_messages (mailbox, message_id);
CREATE INDEX IF NOT EXISTS mail_by_thread ON mail_messages (mailbox, thread);
CREATE TABLE IF NOT EXISTS mail_labels (
  mailbox TEXT NOT NULL, label TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (mailbox, label, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS mail_labels_by_id ON mail_labels (mailbox, id);
CREATE TABLE IF NOT EXISTS mail_bounces (address TEXT PRIMARY KEY, reason TEXT NOT NULL) STRICT, WITHOUT ROWID;
`;
