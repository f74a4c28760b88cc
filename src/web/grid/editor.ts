import { h } from "../dom.ts";
import type { Place } from "./a1.ts";

/** What somebody is typing into a cell. `from`: the text it began with; `theirs`: what others put there since. */
export type Session = {
  readonly place: Place;
  readonly from: string;
  readonly theirs: string | null;
};

/** Told when an edit is done. `onCommit` returns false to keep the editor open; `step`: where to go next. */
export type EditorListener = {
  readonly onCommit: (session: Session, text: string) => boolean;
  readonly onEnd: (step: Place) => void;
};

/**
 * The editor over a cell; the formula bar shows the same text. `typing`: the arrows end the edit, as after typing over
 * a cell; otherwise they move within the text.
 */
export type Editor = {
  readonly element: HTMLElement;
  readonly area: HTMLTextAreaElement;
  readonly bar: HTMLTextAreaElement;
  readonly clash: { readonly box: HTMLElement; readonly says: HTMLElement; readonly keep: HTMLElement };
  readonly listener: EditorListener;
  session: Session | null;
  typing: boolean;
};

/** Leads nowhere. */
const still: Place = { row: 0, column: 0 };

const arrows: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

export function createEditor(bar: HTMLTextAreaElement, listener: EditorListener): Editor {
  const area = h("textarea", { "aria-label": "Cell", spellcheck: "true", rows: "1" });
  const says = h("p", {});
  const keep = h("button", { type: "button", class: "small", onclick: () => keepMine(editor) }, "Keep mine");
  const take = h(
    "button",
    { type: "button", class: "small", onclick: () => endEdit(editor, still) },
    "Take theirs",
  );
  const box = h("div", { class: "clash", role: "alert", hidden: true }, says, keep, take);
  const element = h("div", { class: "editor", hidden: true }, area, box);
  const editor: Editor = {
    element,
    area,
    bar,
    clash: { box, says, keep },
    listener,
    session: null,
    typing: false,
  };
  mirror(editor);
  area.addEventListener("keydown", (event) => onKey(editor, event));
  bar.addEventListener("keydown", (event) => {
    if (editor.session) onKey(editor, event);
  });
  // a click into the text means that the arrows should move within it
  area.addEventListener("pointerdown", () => {
    editor.typing = false;
  });
  return editor;
}

function mirror(editor: Editor): void {
  const { area, bar } = editor;
  area.addEventListener("input", () => {
    bar.value = area.value;
    fitHeight(editor);
  });
  bar.addEventListener("input", () => {
    area.value = bar.value;
    fitHeight(editor);
  });
}

/** Begins an edit: of the text, or `typing` over it, in the cell or in the formula bar. */
export function openEdit(
  editor: Editor,
  place: Place,
  over: HTMLElement,
  { text, typing, inBar }: { readonly text: string; readonly typing: boolean; readonly inBar: boolean },
): void {
  editor.session = { place, from: text, theirs: null };
  editor.typing = typing;
  editor.area.value = typing ? "" : text;
  editor.bar.value = editor.area.value;
  editor.element.hidden = false;
  moveEdit(editor, place, over);
  fitHeight(editor);
  const target = inBar ? editor.bar : editor.area;
  target.focus();
  target.setSelectionRange(target.value.length, target.value.length);
}

/** Puts the editor over the cell that it edits, wherever that is now. */
export function moveEdit(editor: Editor, place: Place, over: HTMLElement): void {
  const { element, area } = editor;
  if (editor.session) editor.session = { ...editor.session, place };
  element.style.left = `${over.offsetLeft}px`;
  element.style.top = `${over.offsetTop}px`;
  area.style.width = `${over.offsetWidth}px`;
  area.style.minHeight = `${over.offsetHeight}px`;
}

/** Tells whoever types that the cell has been changed meanwhile, and lets them choose. */
export function showClash(editor: Editor, by: string, theirs: string): void {
  if (!editor.session) return;
  editor.session = { ...editor.session, theirs };
  const now = theirs === "" ? "It is empty now." : `It now says: “${theirs}”`;
  editor.clash.says.textContent = `${by} changed this cell while you were typing. ${now}`;
  editor.clash.box.hidden = false;
}

/** Ends an edit and writes it, unless somebody has to choose first. */
export function commitEdit(editor: Editor, step: Place = still): void {
  const { session, area, clash, listener } = editor;
  if (!session) return;
  if (session.theirs !== null) clash.keep.focus();
  else if (listener.onCommit(session, area.value)) endEdit(editor, step);
}

/** Ends an edit and writes nothing. */
export function endEdit(editor: Editor, step: Place): void {
  if (!editor.session) return;
  editor.session = null;
  editor.element.hidden = true;
  editor.clash.box.hidden = true;
  editor.listener.onEnd(step);
}

function keepMine(editor: Editor): void {
  if (!editor.session) return;
  editor.session = { ...editor.session, from: editor.session.theirs ?? "", theirs: null };
  editor.clash.box.hidden = true;
  editor.area.focus();
}

function onKey(editor: Editor, event: KeyboardEvent): void {
  // while an input method composes, its Enter, arrows and Escape are its own
  if (event.isComposing || event.keyCode === 229) return;
  const { key, altKey, ctrlKey, metaKey } = event;
  const step = stepOf(editor, event);
  if (key === "Enter" && (altKey || ctrlKey || metaKey)) breakLine(event.currentTarget);
  else if (key === "Escape") endEdit(editor, still);
  else if (key === "F2") editor.typing = !editor.typing;
  else if (step) commitEdit(editor, step);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function stepOf({ typing, bar }: Editor, { key, shiftKey, currentTarget }: KeyboardEvent): Place | undefined {
  if (key === "Enter") return { row: shiftKey ? -1 : 1, column: 0 };
  if (key === "Tab") return { row: 0, column: shiftKey ? -1 : 1 };
  return typing && currentTarget !== bar ? arrows[key] : undefined;
}

function breakLine(into: EventTarget | null): void {
  if (!(into instanceof HTMLTextAreaElement)) return;
  into.setRangeText("\n", into.selectionStart, into.selectionEnd, "end");
  into.dispatchEvent(new Event("input"));
}

function fitHeight({ area }: Editor): void {
  area.style.height = "auto";
  area.style.height = `${area.scrollHeight + 2}px`;
}
