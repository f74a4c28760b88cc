/** Comments of files; replies are kept inside, in their order. */
export const COMMENTS_SCHEMA = `
CREATE TABLE IF NOT EXISTS comments (
  file TEXT NOT NULL, id TEXT NOT NULL, number INTEGER NOT NULL, comment TEXT NOT NULL, PRIMARY KEY (file, id)
) STRICT, WITHOUT ROWID;
`;
