import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import type { Change, Content, Entry, PendingState } from "../../../src/core/model/history.ts";
import type { Tracker } from "../../../src/core/model/tracker.ts";
import { entryKey } from "../../../src/core/versions/content.ts";
import { hasUnseenChanges, lastLook, settlesAt, updatePending } from "../../../src/core/versions/pending.ts";
import { buildWorkbook } from "../../support/build-workbook.ts";
import { trackerIn } from "../../support/plan.ts";

const nothing: PendingState = { changes: [], settling: null };
const nine = Temporal.Instant.from("2025-03-10T09:00:00Z");
const answer: Change = { ref: "1", field: "Agreed", from: "", to: "Yes" };
const response: Change = { ref: "1", field: "Response and proposed action", from: "", to: "Mend it." };

function content(...entries: readonly Change[]): Content {
  const all = entries.map(({ ref, field, to }): Entry => ({ ref, field, value: to }));
  return new Map(all.map((entry) => [entryKey(entry), entry]));
}

function look(before: PendingState, changes: readonly Change[], editor: string, minutes: number) {
  return updatePending(before, changes, content(...changes), editor, nine.add({ minutes }));
}

describe("what waits for its version", () => {
  test("is put down to whoever had edited when it was first seen, and keeps that", () => {
    const first = look(nothing, [answer], "Ada", 0);
    const second = look(first, [answer, response], "Ben", 3);

    expect(second.changes.map(({ field, by, since }) => [field, by, since])).toEqual([
      ["Agreed", "Ada", "2025-03-10T09:00:00Z"],
      ["Response and proposed action", "Ben", "2025-03-10T09:03:00Z"],
    ]);
  });

  test("is put down anew once it says something else", () => {
    const first = look(nothing, [answer], "Ada", 0);

    expect(look(first, [{ ...answer, to: "No" }], "Ben", 3).changes).toMatchObject([
      { by: "Ben", since: "2025-03-10T09:03:00Z" },
    ]);
  });

  test("settles from the moment at which the content moved last, and not from each look", () => {
    const first = look(nothing, [answer], "Ada", 0);
    const same = look(first, [answer], "Ben", 5);
    const moved = look(same, [answer, response], "Ben", 8);

    expect(same).toEqual(first);
    expect(settlesAt(first, 10)?.toString()).toBe("2025-03-10T09:10:00Z");
    expect(settlesAt(moved, 10)?.toString()).toBe("2025-03-10T09:18:00Z");
  });

  test("settles alike in whatever order the rows stand", () => {
    const first = updatePending(nothing, [answer], content(answer, response), "Ada", nine);
    const sorted = updatePending(first, [answer], content(response, answer), "Ada", nine.add({ hours: 1 }));

    expect(sorted.settling).toEqual(first.settling);
  });

  test("is forgotten when everything is as it was stamped", () => {
    const first = look(nothing, [answer], "Ada", 0);

    expect(updatePending(first, [], content(answer), "Ada", nine)).toEqual(nothing);
    expect(settlesAt(nothing, 10)).toBeNull();
  });

  test("with a time that somebody has spoilt settles at no known time", () => {
    expect(settlesAt({ changes: [], settling: { digest: "x", since: "yesterday" } }, 10)).toBeNull();
  });
});

describe("a change is unseen", () => {
  const seen = look(nothing, [answer], "Ada", 0);

  test.each([
    ["when it was seen as it is", [answer], false],
    ["when it says something else", [{ ...answer, to: "No" }], true],
    ["when another field changed as well", [answer, response], true],
    ["when nothing changed", [], false],
  ] as const)("or not: %s", (_when, changes, expected) => {
    expect(hasUnseenChanges(seen, changes)).toBe(expected);
  });
});

describe("the time of the last look", () => {
  const tracker = trackerIn(buildWorkbook());
  const logged = (...times: readonly string[]): Tracker => ({
    ...tracker,
    changeLog: times.map((at) => ({ ...answer, version: "0.1", by: "Ada", at, chain: "" })),
  });

  test("is when the waiting content moved last", () => {
    const settling = { digest: "x", since: "2025-03-10T09:00:00Z" };
    expect(lastLook({ ...logged("2025-03-11 10:00"), pending: { changes: [], settling } })).toBe(
      settling.since,
    );
  });

  test("is else the end of the latest minute in the Change log, by London's clock", () => {
    expect(lastLook(logged("2025-07-01 10:00", "2025-07-02 09:59", "2025-07-01 23:00"))).toBe(
      "2025-07-02T09:00:00Z",
    );
    expect(lastLook(logged("2025-01-02 09:59"))).toBe("2025-01-02T10:00:00Z");
  });

  test("is not known before the first version, nor from times that somebody has spoilt", () => {
    expect(lastLook(logged())).toBeNull();
    expect(lastLook(logged("x2025-07-02 09:59", "2025-07-02 09:59x", "soon"))).toBeNull();
  });
});
