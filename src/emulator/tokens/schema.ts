/** Tokens that were issued, and the service accounts that may ask for some. */
export const TOKENS_SCHEMA = `
CREATE TABLE IF NOT EXISTS access_tokens (
  token TEXT PRIMARY KEY, email TEXT NOT NULL, scope TEXT NOT NULL, expires INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS service_accounts (
  email TEXT PRIMARY KEY, private_key TEXT NOT NULL, delegated_scopes TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
