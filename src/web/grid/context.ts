import type { Colours } from "../rules/colours.ts";
import type { Typed } from "../sheet/edits.ts";
import type { Tab } from "../sheet/tab.ts";
import type { Place } from "./a1.ts";
import type { Area } from "./area.ts";
import type { ChoiceList } from "./choice-list.ts";
import type { Editor } from "./editor.ts";
import type { NoteBubble } from "./note-bubble.ts";
import type { Painting } from "./paint.ts";
import type { Selection } from "./selection.ts";

/** What the grid asks of the page around it. */
export type GridOptions = {
  readonly bar: HTMLTextAreaElement;
  readonly coloursOf: (tab: Tab) => Colours;
  /** What was typed into a cell and is not in the sheet yet, or null. */
  readonly waitingAt: (tab: string, place: Place) => string | null;
  readonly nameOf: (email: string | null) => string;
  readonly onType: (typed: Typed) => void;
  readonly onSelect: (area: Area, active: Place) => void;
  readonly onCommand: (command: "undo" | "redo" | "menu") => void;
  readonly onResize: (tab: Tab, column: number, pixels: number) => void;
  /** Asks whether an edit that is warned of is meant. */
  readonly confirm: (says: string) => Promise<boolean>;
  readonly say: (text: string) => void;
};

/** The parts of one grid, and the tab that it shows. `leaving`: the next Tab leaves the grid. */
export type GridContext = {
  readonly options: GridOptions;
  readonly element: HTMLElement;
  readonly painting: Painting;
  readonly selection: Selection;
  readonly editor: Editor;
  readonly list: ChoiceList;
  readonly note: NoteBubble;
  tab: Tab | null;
  leaving: boolean;
};
