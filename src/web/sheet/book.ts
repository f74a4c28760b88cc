import { ask } from "../server/ask.ts";
import type { Settings } from "../server/settings.ts";
import type { Change, Stream } from "../server/stream.ts";
import type { SheetResource } from "./resource.ts";
import { resourceFields } from "./resource.ts";
import { columnNamed, readTab, type Tab, textAt } from "./tab.ts";
import type { Person, You } from "./you.ts";

/** A tab that was read again. `by`: the address of who changed it, or null when nobody is known. */
export type TabChange = { readonly before: Tab; readonly after: Tab; readonly by: string | null };

/** The spreadsheet as the page knows it, kept up to date by the stream of changes. */
export type Book = {
  readonly spreadsheetId: string;
  readonly title: () => string;
  /** The tabs that people see, in order; those not shown yet have no rows. */
  readonly tabs: () => readonly Tab[];
  readonly tab: (title: string) => Tab | undefined;
  readonly people: () => readonly Person[];
  /** Reads tabs, and keeps them up to date from now on. */
  readonly watch: (...titles: readonly string[]) => Promise<void>;
  /** Reads everything that is watched once more. */
  readonly refresh: (by?: string) => Promise<void>;
  readonly listen: (listener: (change: TabChange) => void) => void;
};

type SpreadsheetResource = {
  readonly properties: { readonly title: string };
  readonly sheets: readonly SheetResource[];
};

const structureFields =
  "properties(title),sheets(properties(sheetId,title,hidden,gridProperties),protectedRanges,conditionalFormats)";

/** Opens the spreadsheet: its tabs at first, their cells as they are watched. */
export async function openBook(settings: Settings, stream: Stream, you: You): Promise<Book> {
  const { spreadsheetId } = settings;
  const get = (fields: string, titles: readonly string[] = []) =>
    ask<SpreadsheetResource>(
      `/google/v4/spreadsheets/${spreadsheetId}?${new URLSearchParams([["fields", fields], ...titles.map((title) => ["ranges", title])])}`,
      { who: you.email() },
    );
  const opened = await get(structureFields);
  let tabs: readonly Tab[] = opened.sheets.map(readTab);
  const watched = new Set<string>();
  const listeners: ((change: TabChange) => void)[] = [];

  function take(resources: readonly SheetResource[], by: string | null): void {
    const changes = resources.map((resource) => {
      const after = readTab(resource);
      return { before: tabs.find(({ id }) => id === after.id) ?? after, after, by };
    });
    const read = new Map(changes.map(({ after }) => [after.id, after]));
    tabs = tabs.map((tab) => read.get(tab.id) ?? tab);
    for (const change of changes) for (const listener of listeners) listener(change);
  }

  let reading: Promise<void> = Promise.resolve();
  // one reading at a time, so that an older answer never overtakes a newer one
  function refresh(by: string | null): Promise<void> {
    const next = reading.then(async () => {
      if (watched.size > 0) take((await get(resourceFields, [...watched])).sheets, by);
    });
    reading = next.catch(() => undefined);
    return next;
  }

  const onChange = coalesce((by) => refresh(by).catch(() => undefined));
  stream.listen({
    onChange: ({ kind, file, caller }: Change) => {
      if (file === spreadsheetId && kind.startsWith("sheets.")) onChange(caller);
    },
    onBack: () => void refresh(null).catch(() => undefined),
  });
  return {
    spreadsheetId,
    title: () => opened.properties.title,
    tabs: () => tabs.filter(({ resource }) => !resource.properties.hidden),
    tab: (title) => tabs.find((tab) => tab.title === title),
    people: () => peopleIn(tabs.find(({ title }) => title === "People")),
    watch: (...titles) => {
      for (const title of titles) watched.add(title);
      return refresh(null);
    },
    refresh: (by) => refresh(by ?? null),
    listen: (listener) => void listeners.push(listener),
  };
}

const gatherMilliseconds = 40;

/** Changes that come together are read together, in the name of the last one. */
function coalesce(work: (by: string) => void): (by: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (by) => {
    clearTimeout(timer);
    timer = setTimeout(() => work(by), gatherMilliseconds);
  };
}

function peopleIn(tab: Tab | undefined): readonly Person[] {
  if (!tab) return [];
  const [name, post, email] = ["Name", "Post", "Email"].map((header) => columnNamed(tab, header));
  const read = (row: number, column: number | undefined) => textAt(tab, { row, column: column ?? -1 });
  return tab.rows
    .map((_, row) => ({ name: read(row, name), post: read(row, post), email: read(row, email) }))
    .filter((person, row) => row > 0 && person.email.includes("@"));
}
