import type { Settings } from "./server/settings.ts";
import type { Stream } from "./server/stream.ts";
import type { Book } from "./sheet/book.ts";
import type { Outbox } from "./sheet/outbox.ts";
import type { You } from "./sheet/you.ts";
import type { Clock } from "./views/clock.ts";
import type { Notices } from "./views/notices.ts";

/** The views of the page, by the name in its address. */
export const viewNames = ["sheet", "inbox", "site", "activity", "help"] as const;
export type ViewName = (typeof viewNames)[number];

/** What the views of the page have in common. */
export type Page = {
  readonly settings: Settings;
  readonly stream: Stream;
  readonly book: Book;
  readonly you: You;
  readonly outbox: Outbox;
  readonly clock: Clock;
  readonly notices: Notices;
  readonly open: (view: ViewName) => void;
};

/** A view: its element, and what to do each time it comes to the front. */
export type View = { readonly element: HTMLElement; readonly onShow?: () => void };

/** The name of who has this address, as People has it; the automation by what it is. */
export function nameOf({ book, settings }: Pick<Page, "book" | "settings">, email: string | null): string {
  if (email === null) return "Somebody";
  if (email === settings.account) return "The automation";
  return book.people().find((person) => person.email === email)?.name ?? email;
}
