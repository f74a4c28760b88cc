import type { PendingChange } from "../model/history.ts";
import type { Person } from "../model/tracker.ts";

const namesShown = 3;
const unknownEditor = "Unknown editor";

/** The name by which People knows an editor's address; nobody's address is ever written down. */
export function editorName(emails: readonly string[], people: readonly Person[]): string {
  const names = emails.map((email) => {
    const plain = email.trim().toLowerCase();
    return people.find((person) => person.email.toLowerCase() === plain)?.name || unknownEditor;
  });
  return joinNames(names);
}

/** The author of a version: everyone whose changes it holds, in the order of the sheet. */
export function authorOf(changes: readonly PendingChange[]): string {
  return joinNames(changes.map((change) => change.by));
}

function joinNames(names: readonly string[]): string {
  const distinct = [...new Set(names.filter((name) => name !== ""))];
  const others = distinct.length - namesShown;
  const shown = others > 0 ? [...distinct.slice(0, namesShown), `${others} others`] : distinct;
  if (shown.length === 0) return unknownEditor;
  return shown.length === 1 ? String(shown[0]) : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
