import type { Store } from "../store/store.ts";

/**
 * The only clock of the emulator. It ticks from the value it was set to, or stands still, and its
 * offset is kept with the data, so that a restart goes on where it was.
 */
export type Clock = {
  now(): Date;
  set(instant: Date): void;
  advance(milliseconds: number): void;
  freeze(frozen: boolean): void;
  isFrozen(): boolean;
};

type Setting = { offset: number; frozenAt: number | null };

/** Opens the clock over the settings kept in the store. */
export function openClock(store: Store): Clock {
  let setting = read(store);
  const current = () => setting.frozenAt ?? Date.now() + setting.offset;
  const change = (instant: number, frozen: boolean) => {
    setting = { offset: instant - Date.now(), frozenAt: frozen ? instant : null };
    store.run("INSERT OR REPLACE INTO settings (name, value) VALUES ('clock', ?)", JSON.stringify(setting));
  };
  return {
    now: () => new Date(current()),
    set: (instant) => change(instant.getTime(), setting.frozenAt !== null),
    advance: (milliseconds) => change(current() + milliseconds, setting.frozenAt !== null),
    freeze: (frozen) => change(current(), frozen),
    isFrozen: () => setting.frozenAt !== null,
  };
}

function read(store: Store): Setting {
  const row = store.get("SELECT value FROM settings WHERE name = 'clock'");
  return row === undefined ? { offset: 0, frozenAt: null } : JSON.parse(String(row.value));
}
