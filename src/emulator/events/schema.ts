/** The last changes, so that a listener who was away can go on where it was. */
export const EVENTS_SCHEMA = `
CREATE TABLE IF NOT EXISTS events (
  id INTEGER PRIMARY KEY AUTOINCREMENT, time TEXT NOT NULL, kind TEXT NOT NULL, file TEXT NOT NULL, caller TEXT NOT NULL
) STRICT;
`;
