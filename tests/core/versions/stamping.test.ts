import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import type { PendingState } from "../../../src/core/model/history.ts";
import type { Workbook } from "../../../src/core/model/workbook.ts";
import { brokenChainAt } from "../../../src/core/versions/chain.ts";
import { nextFence } from "../../../src/core/versions/fence.ts";
import { findChanges } from "../../../src/core/versions/find-changes.ts";
import { historyOf } from "../../../src/core/versions/replay.ts";
import { makeStamp } from "../../../src/core/versions/stamp.ts";
import { whyHeld } from "../../../src/core/versions/why-held.ts";
import { writeStamp } from "../../../src/core/versions/write-stamp.ts";
import { buildWorkbook } from "../../support/build-workbook.ts";
import { trackerIn } from "../../support/plan.ts";
import { retyped, stampedInTurn } from "../../support/stamped.ts";

function draft(...rows: readonly Readonly<Record<string, string>>[]): Workbook {
  return buildWorkbook({ response: rows });
}

const mend = { Ref: "1", Recommendation: "Mend the towpath." };
const light = { Ref: "2", Recommendation: "Light the bridge." };
const summer = Temporal.Instant.from("2025-07-01T22:59:30Z");
const nobody: PendingState = { changes: [], settling: null };

function stampOf(workbook: Workbook, pending: PendingState = nobody, now = summer) {
  const tracker = trackerIn(workbook);
  const history = historyOf(tracker);
  const changes = findChanges(history.stamped, history.current);
  const stamp = makeStamp(tracker, history, changes, pending, now);
  return { tracker, history, changes, stamp };
}

describe("a stamp", () => {
  test("bears the day and the minute of London, and the makers of its changes", () => {
    const by = {
      ref: "1",
      field: "Recommendation",
      digest: "",
      by: "Ada Marsh",
      since: "2025-06-30T23:05:59Z",
    };

    const { stamp } = stampOf(draft(mend), { changes: [by], settling: null });

    expect(stamp.version).toMatchObject({ number: "0.1", author: "Ada Marsh", date: "2025-07-01" });
    const times = new Map(stamp.logRows.map((row) => [row.field, [row.by, row.at]]));
    expect(times.get("Recommendation")).toEqual(["Ada Marsh", "2025-07-01 00:05"]);
    expect(times.get("Inquiry title")).toEqual(["", "2025-07-01 23:59"]);
  });

  test("joins the chain of the Change log", () => {
    const once = stampedInTurn([draft(mend)]);
    const { tracker, stamp } = stampOf(retyped(once, "Response", 1, 2, "Yes"));

    expect(stamp.logRows.map(({ field, to }) => [field, to])).toEqual([["Agreed", "Yes"]]);
    expect(brokenChainAt([...tracker.changeLog, ...stamp.logRows])).toBeNull();
    expect(brokenChainAt(stamp.logRows)).toBe(0);
  });
});

describe("a stamp's writes", () => {
  test("append a version and its changes, and put each field of the baseline at its place", () => {
    const once = stampedInTurn([draft(mend, light)]);
    const edited = retyped(retyped(once, "Response", 1, 1, "Mend the path."), "Response", 2, 2, "Yes");
    const { tracker, history, changes, stamp } = stampOf(edited);
    const place = tracker.baseline.entries.find(
      ({ ref, value }) => ref === "1" && value === mend.Recommendation,
    );

    const writes = writeStamp(tracker, history, changes, stamp);

    const { versionControl, changeLog, baseline } = tracker.places;
    expect(writes).toMatchObject([
      {
        kind: "append",
        tabId: versionControl.id,
        rows: [["0.2", stamp.version.changes, "Unknown editor", {}]],
      },
      { kind: "append", tabId: changeLog.id },
      {
        kind: "overwrite",
        tabId: baseline.id,
        row: place?.row,
        rows: [["1", "Recommendation", "Mend the path."]],
      },
      {
        kind: "overwrite",
        tabId: baseline.id,
        row: tracker.baseline.entries.length + 1,
        column: 0,
        rows: [["2", "Agreed", "Yes"]],
      },
    ]);
    expect(String(writes[0]?.kind === "append" && writes[0].rows[0]?.[3])).toBe("2025-07-01");
    expect(writes[1]?.kind === "append" && writes[1].rows[0]?.slice(0, 5)).toEqual([
      "0.2",
      "1",
      "Recommendation",
      "Mend the towpath.",
      "Mend the path.",
    ]);
  });

  test("blank a field that was taken out, and put nothing new for it", () => {
    const once = stampedInTurn([draft({ ...mend, Agreed: "Yes" })]);
    const { tracker, history, changes, stamp } = stampOf(retyped(once, "Response", 1, 2, ""));
    const place = tracker.baseline.entries.find(({ field }) => field === "Agreed");

    expect(writeStamp(tracker, history, changes, stamp).slice(2)).toEqual([
      {
        kind: "overwrite",
        tabId: tracker.places.baseline.id,
        row: place?.row,
        column: 0,
        rows: [["1", "Agreed", ""]],
      },
    ]);
  });

  test("write the whole baseline again where it does not say what the Change log says", () => {
    const once = stampedInTurn([draft(mend, light)]);
    const spoilt = retyped(once, "_Baseline", 1, 2, "Something else");
    const { tracker, history, changes, stamp } = stampOf(retyped(spoilt, "Response", 1, 2, "Yes"));

    const [write] = writeStamp(tracker, history, changes, stamp).slice(2);

    expect(history.baselineHolds).toBe(false);
    expect(write).toMatchObject({ kind: "overwrite", row: 1, column: 0 });
    const rows = write?.kind === "overwrite" ? write.rows : [];
    expect(rows).toHaveLength(historyOf(tracker).current.size);
    expect(rows).toContainEqual(["1", "Agreed", "Yes"]);
  });
});

describe("waiting changes are held", () => {
  const settled: PendingState = { changes: [], settling: { digest: "x", since: "2025-07-01T22:49:30Z" } };
  const moment = { now: summer, settleMinutes: 10, stampNow: false };
  const tracker = trackerIn(draft(mend, light));

  test("until nothing has moved for the settle time, to the very second", () => {
    const second = { settling: { digest: "x", since: "2025-07-01T22:49:31Z" }, changes: [] };

    expect(whyHeld(tracker, settled, moment)).toBeNull();
    expect(whyHeld(tracker, second, moment)).toBe(
      "The changes are stamped once nothing has moved for 10 minutes.",
    );
    expect(whyHeld(tracker, second, { ...moment, stampNow: true })).toBeNull();
    expect(whyHeld(tracker, nobody, moment)).toBeNull();
  });

  test("while there is no recommendation", () => {
    expect(whyHeld(trackerIn(draft()), settled, moment)).toBe("The Response tab has no recommendation yet.");
  });

  test("while rows cannot be told apart, also when they are to be stamped now", () => {
    const twins = trackerIn(draft(mend, light, { ...light, Recommendation: "Count the cyclists." }));
    const unread = trackerIn(draft(mend, { ...light, Ref: "two" }));

    expect(whyHeld(twins, settled, { ...moment, stampNow: true })).toBe(
      "Some rows cannot be told apart: mend the Ref of row 3, row 4, then the version is stamped.",
    );
    expect(whyHeld(unread, settled, moment)).toContain("mend the Ref of row 3,");
  });
});

describe("the history of a tracker", () => {
  const agreed = buildWorkbook({
    inquiry: { Status: "FINAL", "Date agreed by Cabinet": "28 April 2025" },
    response: [mend],
  });

  test("holds what stands, what was stamped, and what Cabinet agreed last", () => {
    const twice = stampedInTurn([draft(mend), agreed, retyped(agreed, "Response", 1, 2, "Yes")]);
    const history = historyOf(trackerIn(retyped(twice, "Response", 1, 2, "No")));

    const answerIn = (content: typeof history.agreed) => content?.get("1\nAgreed")?.value;
    expect(history.versions).toEqual(["0.1", "FINAL 1.0", "1.1"]);
    expect([history.current, history.stamped, history.agreed].map(answerIn)).toEqual([
      "No",
      "Yes",
      undefined,
    ]);
    expect(history.agreed?.get("1\nRecommendation")?.value).toBe("Mend the towpath.");
    expect(history).toMatchObject({ brokenAt: null, baselineHolds: true });
    expect(historyOf(trackerIn(draft(mend))).agreed).toBeNull();
  });

  test("names the row of the Change log at which it was rewritten, and then believes the baseline", () => {
    const once = stampedInTurn([draft(mend)]);
    const row = trackerIn(once).changeLog.findIndex(({ field }) => field === "Recommendation");
    const rewritten = retyped(once, "Change log", row + 1, 4, "Sell the towpath.");

    const history = historyOf(trackerIn(rewritten));

    expect(history).toMatchObject({ brokenAt: row + 2, baselineHolds: false });
    expect(history.stamped.get("1\nRecommendation")?.value).toBe("Mend the towpath.");
  });

  test("believes of the baseline what is filled, once the Change log was rewritten", () => {
    const once = stampedInTurn([draft({ ...mend, Agreed: "Yes" })]);
    const tracker = trackerIn(once);
    const place = (field: string) =>
      tracker.baseline.entries.find((entry) => entry.ref === "1" && entry.field === field)?.row ?? -1;
    const blanked = retyped(once, "_Baseline", place("Agreed"), 2, "");
    const rewritten = retyped(blanked, "Change log", 1, 4, "Another title");

    const { stamped, brokenAt } = historyOf(trackerIn(rewritten));

    expect(brokenAt).toBe(2);
    expect(stamped.has("1\nAgreed")).toBe(false);
    expect(stamped.get("1\nRecommendation")).toEqual({
      ref: "1",
      field: "Recommendation",
      value: "Mend the towpath.",
    });
  });

  test.each([
    ["says another thing", 2, "Something else"],
    ["names another field", 1, "Agreed"],
    ["lacks a field", 2, ""],
  ])("tells that the baseline %s than the Change log", (_what, column, text) => {
    const once = stampedInTurn([draft(mend, light)]);

    expect(historyOf(trackerIn(once)).baselineHolds).toBe(true);
    expect(historyOf(trackerIn(retyped(once, "_Baseline", 1, column, text))).baselineHolds).toBe(false);
  });

  test("tells that the baseline holds more than the Change log", () => {
    const once = stampedInTurn([draft(mend)]);
    const tracker = trackerIn(once);
    const more = { ref: "9", field: "Agreed", value: "Yes", row: 99 };

    expect(
      historyOf({ ...tracker, baseline: { entries: [...tracker.baseline.entries, more] } }).baselineHolds,
    ).toBe(false);
  });
});

describe("the fence of the next write", () => {
  const { history } = stampOf(stampedInTurn([draft(mend)]));

  test("is that of the next version, or of the one after any that was raised", () => {
    const first = nextFence(history, [], "nonce", true);
    const raised = nextFence(history, [{ id: first.id + 3, nonce: "other" }], "nonce", false);

    expect(first).toMatchObject({ nonce: "nonce", stays: true });
    expect(raised).toEqual({ id: first.id + 4, nonce: "nonce", stays: false });
    expect(nextFence({ ...history, versions: [] }, [], "n", true).id).toBe(first.id - 1);
  });
});
