import { describe, expect, test } from "vitest";
import type { Content, Entry } from "../../../src/core/model/history.ts";
import { entryKey } from "../../../src/core/versions/content.ts";
import { applyChanges, findChanges } from "../../../src/core/versions/find-changes.ts";

function content(...entries: readonly (readonly [ref: string, field: string, value: string])[]): Content {
  const all = entries.map(([ref, field, value]): Entry => ({ ref, field, value }));
  return new Map(all.map((entry) => [entryKey(entry), entry]));
}

const before = content(["1", "Agreed", "No"], ["1", "Progress", "Delayed"], ["2", "Agreed", "Yes"]);
const now = content(["3", "Agreed", "Partly"], ["1", "Agreed", "Yes"], ["1", "Progress", "Delayed"]);

const changes = [
  { ref: "3", field: "Agreed", from: "", to: "Partly" },
  { ref: "1", field: "Agreed", from: "No", to: "Yes" },
  { ref: "2", field: "Agreed", from: "Yes", to: "" },
];

describe("the changes between two contents", () => {
  test("stand in the order of the sheet as it is now, what is gone last", () => {
    expect(findChanges(before, now)).toEqual(changes);
  });

  test("are none between a content and itself", () => {
    expect(findChanges(now, now)).toEqual([]);
  });

  test("make the one into the other", () => {
    const after = applyChanges(before, changes);

    expect([...after.keys()].sort()).toEqual([...now.keys()].sort());
    expect(findChanges(now, after)).toEqual([]);
    expect(before.size).toBe(3);
  });
});
