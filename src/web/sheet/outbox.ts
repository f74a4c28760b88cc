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

/** The outbox with what waits in it, the first to go first. */
type Post = {
  readonly book: Book;
  readonly type: (typed: Typed) => Promise<void>;
  readonly listener: OutboxListener;
  waiting: readonly Waiting[];
  running: Promise<void> | null;
};

/** `type` writes to the sheet, and throws AskError. */
export function createOutbox(
  book: Book,
  stream: Stream,
  type: (typed: Typed) => Promise<void>,
  listener: OutboxListener,
): Outbox {
  const post: Post = { book, type, listener, waiting: [], running: null };
  book.listen(({ before, after }) => {
    const rowNow = followRows(before, after);
    post.waiting = post.waiting.map((each) =>
      each.tab === after.title ? { ...each, area: moveArea(each.area, rowNow) } : each,
    );
  });
  stream.listen({
    onBack: () =>
      void book.refresh().then(
        () => resume(post),
        () => undefined,
      ),
  });
  return {
    send: (typed) => send(post, typed),
    waitingAt: (title, place) => {
      const last = post.waiting.findLast(({ tab, area }) => tab === title && isInArea(area, place));
      return last?.rows[place.row - last.area.top]?.[place.column - last.area.left] ?? null;
    },
    isEmpty: () => post.waiting.length === 0,
    settled: async () => {
      await post.running;
    },
  };
}

function send(post: Post, typed: Typed): void {
  const tab = post.book.tab(typed.tab);
  if (tab) post.waiting = [...post.waiting, { ...typed, base: heldIn(tab, typed.area) }];
  start(post);
}

/** Goes on once the connection is back, with what nobody else has written over. */
function resume(post: Post): void {
  post.waiting = post.waiting.filter((each) => {
    const tab = post.book.tab(each.tab);
    if (!tab || isBase(each, tab)) return true;
    if (!isThereAlready(each, tab)) post.listener.onClash(each, () => send(post, each));
    return false;
  });
  start(post);
}

function start(post: Post): void {
  post.running ??= deliver(post).finally(() => {
    post.running = null;
  });
}

async function deliver(post: Post): Promise<void> {
  const { book, listener } = post;
  listener.onDelivery("saving");
  for (let first = post.waiting[0]; first; first = post.waiting[0]) {
    if (!(await deliverOne(post, first))) {
      listener.onDelivery("waiting for the connection");
      return;
    }
    post.waiting = post.waiting.slice(1);
  }
  await book.refresh().catch(() => undefined);
  listener.onDelivery("all saved");
}

/** False while there is no connection. */
async function deliverOne({ type, listener }: Post, typed: Waiting): Promise<boolean> {
  try {
    await type(typed);
  } catch (error) {
    if (!(error instanceof AskError)) throw error;
    // 502: the page's server is there, and the emulator behind it is not
    if (error.status === 0 || error.status === 502) return false;
    listener.onRefused(typed, error.message);
  }
  return true;
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
