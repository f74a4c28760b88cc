import type { Place } from "./a1.ts";

/** How far a key moves. */
export type Reach = "cell" | "edge" | "page" | "row" | "tab";

/** What a key asks of the grid while nobody types into a cell. */
export type Command =
  | { readonly kind: "move"; readonly step: Place; readonly reach: Reach; readonly extend: boolean }
  | {
      readonly kind:
        | "type"
        | "edit"
        | "compose"
        | "choose"
        | "clear"
        | "undo"
        | "redo"
        | "all"
        | "row"
        | "column"
        | "menu"
        | "leave";
    }
  | { readonly kind: "widen"; readonly by: number };

/** A key with what is held down; on a Mac, `ctrl` is also the command key. */
export type Key = {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
};

const arrows: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

const widenStep = 20;

/** The command of a key, as in the spreadsheets that people know; null leaves the key to the browser. */
export function commandOf({ key, ctrl, shift, alt }: Key): Command | null {
  const step = arrows[key];
  if (step && alt && shift) return step.column === 0 ? null : { kind: "widen", by: step.column * widenStep };
  if (step && alt) return key === "ArrowDown" ? { kind: "choose" } : null;
  if (step) return { kind: "move", step, reach: ctrl ? "edge" : "cell", extend: shift };
  if (ctrl) return commandWithCtrl(key, shift);
  return alt ? null : commandAlone(key, shift);
}

function commandWithCtrl(key: string, shift: boolean): Command | null {
  switch (key.toLowerCase()) {
    case "home":
      return { kind: "move", step: { row: -1, column: -1 }, reach: "tab", extend: shift };
    case "end":
      return { kind: "move", step: { row: 1, column: 1 }, reach: "tab", extend: shift };
    case "z":
      return { kind: shift ? "redo" : "undo" };
    case "y":
      return { kind: "redo" };
    case "a":
      return { kind: "all" };
    case " ":
      return { kind: "column" };
    default:
      return null;
  }
}

function commandAlone(key: string, shift: boolean): Command | null {
  switch (key) {
    case "Enter":
    case "F2":
      return { kind: "edit" };
    case "Tab":
      return { kind: "move", step: { row: 0, column: shift ? -1 : 1 }, reach: "cell", extend: false };
    case "Home":
    case "End":
      return { kind: "move", step: { row: 0, column: key === "Home" ? -1 : 1 }, reach: "row", extend: shift };
    case "PageUp":
    case "PageDown":
      return {
        kind: "move",
        step: { row: key === "PageUp" ? -1 : 1, column: 0 },
        reach: "page",
        extend: shift,
      };
    case "Delete":
    case "Backspace":
      return { kind: "clear" };
    case "Escape":
      return { kind: "leave" };
    case "ContextMenu":
      return { kind: "menu" };
    case "F10":
      return shift ? { kind: "menu" } : null;
    // a dead key, or an input method that begins a word
    case "Dead":
    case "Process":
      return { kind: "compose" };
    case " ":
      return { kind: shift ? "row" : "type" };
    default:
      return [...key].length === 1 ? { kind: "type" } : null;
  }
}
