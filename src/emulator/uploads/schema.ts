/** Resumable uploads that are under way, and the answers of those that are done. */
export const UPLOADS_SCHEMA = `
CREATE TABLE IF NOT EXISTS uploads (
  id TEXT PRIMARY KEY, target TEXT NOT NULL, received INTEGER NOT NULL DEFAULT 0, answer TEXT
) STRICT;
CREATE TABLE IF NOT EXISTS upload_chunks (
  upload TEXT NOT NULL, start INTEGER NOT NULL, content BLOB NOT NULL, PRIMARY KEY (upload, start)
) STRICT;
`;
