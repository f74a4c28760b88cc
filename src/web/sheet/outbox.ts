import type { Place } from "../grid/a1.ts";
import { type Area, isInArea } from "../grid/area.ts";
import { AskError } from "../server/ask.ts";
import type { Stream } from "../server/stream.ts";
import type { Book } from "./book.ts";
import type { Typed } from "./edits.ts";
import { followRows } from "./follow-rows.ts";
import { cellAt, editableText, enteredIn, type Tab } from "./tab.ts";

/** What was typed and is on its way. `base`: what the cells held then, or null once one's own text is in them. */
type Waiting = Typed & { readonly base: readonly (readonly unknown[])[] | null };

/** How things stand with what was typed. */
export type Delivery = "all saved" | "saving" | "waiting for the connection";

/** What the outbox tells. `onClash`: others changed these cells before it was written. */
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
  stream.listen({ onBack: () => start(post) });
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

function start(post: Post): void {
  post.running ??= deliver(post).finally(() => {
    post.running = null;
  });
}

async function deliver(post: Post): Promise<void> {
  const { book, listener } = post;
  listener.onDelivery("saving");
  // what is typed during the last reading is still to be written
  do {
    while (post.waiting.length > 0)
      if (!(await deliverFirst(post))) {
        listener.onDelivery("waiting for the connection");
        return;
      }
    await book.refresh().catch(() => undefined);
  } while (post.waiting.length > 0);
  listener.onDelivery("all saved");
}

/** Writes what waits first, where its rows are now. False while there is no connection. */
async function deliverFirst(post: Post): Promise<boolean> {
  const { book, type, listener } = post;
  try {
    // Sheets cannot be told to write only if nobody has written since, so it is read as late as can be
    await book.refresh();
    const [first] = post.waiting;
    const tab = first && book.tab(first.tab);
    if (first && tab && (isBase(first, tab) || isThereAlready(first, tab))) await type(first);
    else if (first) listener.onClash(first, () => send(post, first));
  } catch (error) {
    if (!(error instanceof AskError)) throw error;
    // 502: the page's server is there, and the emulator behind it is not
    if (error.status === 0 || error.status === 502) return false;
    if (post.waiting[0]) listener.onRefused(post.waiting[0], error.message);
  }
  const [done, ...rest] = post.waiting;
  post.waiting = rest.map((each) => (done && overlaps(each, done) ? { ...each, base: null } : each));
  return true;
}

function overlaps(one: Typed, other: Typed): boolean {
  if (one.tab !== other.tab) return false;
  const { area } = other;
  const isBeside = one.area.bottom <= area.top || area.bottom <= one.area.top;
  return !isBeside && one.area.left < area.right && area.left < one.area.right;
}

function heldIn(tab: Tab, area: Area): readonly (readonly unknown[])[] {
  return gridOf(area, (place) => enteredIn(cellAt(tab, place)));
}

function isBase({ base, area }: Waiting, tab: Tab): boolean {
  return base === null || JSON.stringify(heldIn(tab, area)) === JSON.stringify(base);
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
