/** Queues, their tasks, and the names that are not free yet. */
export const TASKS_SCHEMA = `
CREATE TABLE IF NOT EXISTS task_queues (name TEXT PRIMARY KEY, resource TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS tasks (
  name TEXT PRIMARY KEY, queue TEXT NOT NULL, due INTEGER NOT NULL, resource TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS tasks_by_due ON tasks (queue, due);
CREATE TABLE IF NOT EXISTS task_names (name TEXT PRIMARY KEY, free INTEGER NOT NULL) STRICT, WITHOUT ROWID;
`;
