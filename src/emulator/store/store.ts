import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from "node:sqlite";
import { SCHEMA } from "./schema.ts";

/** A row as SQLite gives it. */
export type Row = Record<string, SQLOutputValue>;

/**
 * The durable state. A write that was answered has been handed to the operating system (WAL,
 * synchronous NORMAL), so it survives the death of this process.
 */
export type Store = {
  get(sql: string, ...values: SQLInputValue[]): Row | undefined;
  all(sql: string, ...values: SQLInputValue[]): Row[];
  /** One row after another, so that a long list is never in memory. */
  each(sql: string, ...values: SQLInputValue[]): Iterable<Row>;
  run(sql: string, ...values: SQLInputValue[]): number;
  /** Runs `work` whole or not at all; what `afterCommit` was given runs once it is kept. */
  transaction<T>(work: () => T): T;
  /** Puts off a change in memory until the transaction that it belongs to is kept. */
  afterCommit(change: () => void): void;
  close(): void;
};

/**
 * Opens (and creates) the database in the directory, for this process alone: what is kept in memory would
 * not hear of another's writes. @throws Error with code ERR_SQLITE_ERROR when another process has it open
 */
export function openStore(dataDir: string): Store {
  mkdirSync(dataDir, { recursive: true });
  const db = new DatabaseSync(join(dataDir, "emulator.sqlite"));
  db.exec("PRAGMA busy_timeout = 2000; PRAGMA locking_mode = EXCLUSIVE;");
  db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
  db.exec(SCHEMA);
  const statements = new Map<string, StatementSync>();
  const prepared = (sql: string) => {
    const known = statements.get(sql) ?? db.prepare(sql);
    statements.set(sql, known);
    return known;
  };
  let pending: (() => void)[] | undefined;
  return {
    get: (sql, ...values) => prepared(sql).get(...values),
    all: (sql, ...values) => prepared(sql).all(...values),
    each: (sql, ...values) => prepared(sql).iterate(...values),
    run: (sql, ...values) => Number(prepared(sql).run(...values).changes),
    afterCommit: (change) => (pending === undefined ? change() : void pending.push(change)),
    transaction(work) {
      if (pending !== undefined) return work();
      pending = [];
      db.exec("BEGIN IMMEDIATE");
      try {
        const result = work();
        db.exec("COMMIT");
        for (const change of pending) change();
        return result;
      } catch (error) {
        if (db.isTransaction) db.exec("ROLLBACK");
        throw error;
      } finally {
        pending = undefined;
      }
    },
    close: () => db.close(),
  };
}
