import type { Change, Content } from "../model/history.ts";
import { entryKey } from "./content.ts";

/** Every field that differs, in the order of the sheet as it is now, what is gone last. */
export function findChanges(before: Content, now: Content): readonly Change[] {
  const changed = [...now.values()].flatMap(({ ref, field, value }) => {
    const from = before.get(entryKey({ ref, field }))?.value ?? "";
    return from === value ? [] : [{ ref, field, from, to: value }];
  });
  const gone = [...before.values()]
    .filter((entry) => !now.has(entryKey(entry)))
    .map(({ ref, field, value }) => ({ ref, field, from: value, to: "" }));
  return [...changed, ...gone];
}

/** The content after the changes. */
export function applyChanges(before: Content, changes: readonly Change[]): Content {
  const after = new Map(before);
  for (const { ref, field, to } of changes) {
    const key = entryKey({ ref, field });
    if (to === "") after.delete(key);
    else after.set(key, { ref, field, value: to });
  }
  return after;
}
