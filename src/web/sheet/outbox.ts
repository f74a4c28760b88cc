import type { Place } from "../grid/a1.ts";
import { type Area, isInArea } from "../grid/area.ts";
import { AskError } from "../server/ask.ts";
import type { Stream } from "../server/stream.ts";
import type { Book } from "./book.ts";
import type { Typed } from "./edits.ts";
import { followRows } from "./follow-rows.ts";
import { cellAt, editableText, enteredIn, type Tab } from "./tab.ts";

/** What was typed and is on its way. `base`: what the cells held then, row by row. */
type Waiting = Typed & { readonly base: readonly (readonly unknown[])[] };

/** How things stand with what was typed. */
export type Delivery = "all saved" | "saving" | "waiting for the connection";

/** What the outbox tells. `onClash`: others changed these cells while the connection was lost. */
export type OutboxListener = {
  readonly onDelivery: (delivery: Delivery) => void;
  readonly onRefused: (typed: Typed, why: string) => void;
  readonly onClash: (typed: Typed, keepMine: () => void) => void;
};

/** Holds what was typed until the sheet has it. Nothing is dropped while the connection is lost. */
export type Outbox = {
  readonly send: (typed: Typed) => void;
  /** The text that waits to be written to a cell, or null. */
  readonly waitingAt: (tab: string, place: Place) => string | null;
  readonly isEmpty: () => boolean;
  readonly settled: () => Promise<void>;
};

export function createOutbox(
  book: Book,
  stream: Stream,
  type: (typed: Typed) => Promise<void>,
  listener: OutboxListener,
): Outbox {
  let waiting: Waiting[] = [];
  let running: Promise<void> | null = null;

  book.listen(({ before, after }) => {
    const rowNow = followRows(before, after);
    waiting = waiting.map((each) =>
      each.tab === after.title ? { ...each, area: moveArea(each.area, rowNow) } : each,
    );
  });
  stream.listen({ onBack: () => void book.refresh().then(resume, () => undefined) });

  function resume(): void {
    waiting = waiting.filter((each) => {
      const tab = book.tab(each.tab);
      if (!tab || isBase(each, tab)) return true;
      if (!isThereAlready(each, tab)) listener.onClash(each, () => send(each));
      return false;
    });
    start();
  }

  function start(): void {
    running ??= deliver().finally(() => {
      running = null;
    });
  }

  async function deliver(): Promise<void> {
    listener.onDelivery("saving");
    for (let first = waiting[0]; first; first = waiting[0]) {
      try {
        await type(first);
      } catch (error) {
        if (!(error instanceof AskError)) throw error;
        // 502: the page's server is there, and the emulator behind it is not
        if (error.status === 0 || error.status === 502) {
          listener.onDelivery("waiting for the connection");
          return;
        }
        listener.onRefused(first, error.message);
      }
      waiting.shift();
    }
    await book.refresh().catch(() => undefined);
    listener.onDelivery("all saved");
  }

  function send(typed: Typed): void {
    const tab = book.tab(typed.tab);
    if (tab) waiting.push({ ...typed, base: heldIn(tab, typed.area) });
    start();
  }

  return {
    send,
    waitingAt: (title, place) => {
      const last = waiting.findLast(({ tab, area }) => tab === title && isInArea(area, place));
      return last ? (last.rows[place.row - last.area.top]?.[place.column - last.area.left] ?? null) : null;
    },
    isEmpty: () => waiting.length === 0,
    settled: async () => {
      await running;
    },
  };
}

function heldIn(tab: Tab, area: Area): readonly (readonly unknown[])[] {
  return gridOf(area, (place) => enteredIn(cellAt(tab, place)));
}

function isBase({ base, area }: Waiting, tab: Tab): boolean {
  return JSON.stringify(heldIn(tab, area)) === JSON.stringify(base);
}

/** The write went through, and only its answer was lost. */
function isThereAlready({ rows, area }: Waiting, tab: Tab): boolean {
  return JSON.stringify(gridOf(area, (place) => editableText(cellAt(tab, place)))) === JSON.stringify(rows);
}

function gridOf<Item>(
  { top, left, bottom, right }: Area,
  item: (place: Place) => Item,
): readonly (readonly Item[])[] {
  return Array.from({ length: bottom - top }, (_, down) =>
    Array.from({ length: right - left }, (_, across) => item({ row: top + down, column: left + across })),
  );
}

function moveArea(area: Area, rowNow: (row: number) => number): Area {
  const top = rowNow(area.top);
  return { ...area, top, bottom: top + area.bottom - area.top };
}
