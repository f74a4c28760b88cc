import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Snapshot } from "../../../src/core/model/snapshot.ts";
import { makeSnapshot } from "../../../src/core/publishing/make-snapshot.ts";
import { snapshotDigest } from "../../../src/core/publishing/snapshot-digest.ts";
import { historyOf } from "../../../src/core/versions/replay.ts";
import { trackerIn } from "../../support/plan.ts";
import { publicationOf, storyUntil } from "../../support/published-story.ts";
import "../../support/seed.ts";
import { retyped, stampedTracker } from "../../support/stamped.ts";
import type { Flaws } from "../../support/tracker-builder.ts";

function snapshotOf(workbook: ReturnType<typeof stampedTracker>, version?: string): Snapshot {
  return publicationOf(workbook, "2025-11-20", version).snapshot;
}

function partOf({ recommendations }: Snapshot, ref: string) {
  const part = recommendations.flatMap(({ parts }) => parts).find((each) => each.ref === ref);
  if (part?.kind !== "published") throw new Error(`${ref} is not published`);
  return part;
}

describe("the snapshot of a stamped version", () => {
  test("is the worked example's, with everybody by name or post as the law has it", () => {
    const { snapshot } = publicationOf(storyUntil("2019-03-22"), "2019-03-22");

    expect(() => Snapshot.parse(snapshot)).not.toThrow();
    expect(snapshot.stage).toBe("final");
    expect(snapshot.version).toEqual({
      number: "1.6",
      changes: "5a: six month update added, progress On track; 5b: six month update added, progress Complete",
      author: "Education Entitlement Manager",
      date: "2019-03-22",
    });
    expect(snapshot.inquiry.leadCabinetMember).toBe(
      "Cllr Mike Appleyard, Cabinet Member for Education and Skills",
    );
    expect(snapshot.counts).toMatchObject({
      recommendations: 8,
      parts: 11,
      agreed: 10,
      notAgreed: 1,
      overdue: 3,
    });
    expect(snapshot.history).toHaveLength(16);
    expect(snapshot.history[2]?.changes).toBe(
      "5a: answered Yes, officer now Education Entitlement Manager; 5b: answered Yes, officer now Education Entitlement Manager",
    );
    expect(JSON.stringify(snapshot)).not.toMatch(/Trundell|Dunne|Wells|Nair|@/u);
  });

  test("is the response as it stood at that version, whatever the sheet says now", () => {
    const workbook = storyUntil("2019-03-22");
    const early = snapshotOf(workbook, "0.2");

    expect(early).toMatchObject({
      stage: "draft",
      inquiry: { status: "Draft", agreedByCabinet: "10 th September 2018" },
    });
    expect(early.history.map(({ number }) => number)).toEqual(["0.1", "0.2"]);
    expect(early.counts).toMatchObject({ agreed: 8, notAgreed: 1, notAnswered: 2, progressNotStated: 11 });
    expect(partOf(early, "5a").officer).toBe("Education Entitlement Manager and SEN Manager");
    expect(early.chain).toBe(
      trackerIn(workbook).changeLog.findLast(({ version }) => version === "0.2")?.chain,
    );
  });

  test("names the same content by the same digest, and other content by another", () => {
    const workbook = storyUntil("2018-09-11");
    const { recommendations, ...rest } = snapshotOf(workbook);

    expect(snapshotDigest({ recommendations, ...rest })).toBe(snapshotDigest(snapshotOf(workbook)));
    expect(snapshotDigest(snapshotOf(workbook, "0.1"))).not.toBe(snapshotDigest(snapshotOf(workbook)));
  });

  test("gives lettered parts the owners of their stem, and owners a post where People has them", () => {
    const snapshot = snapshotOf(stampedTracker({}));

    expect(partOf(snapshot, "2a")).toMatchObject({
      cabinetMember: "Cllr Ada Marsh, Cabinet Member for Streets",
      officer: "Ben Okafor, Head of Highways and Transport",
    });
    expect(partOf(snapshot, "2b").officer).toBe("Road Safety Manager");
    expect(
      snapshot.recommendations.map(({ number, stem, parts }) => [number, stem.length, parts.length]),
    ).toEqual([
      [1, 0, 1],
      [2, 1, 2],
      [3, 0, 1],
    ]);
  });

  test.each([
    ["Ben Okafor and Zoë O'Hara", "Ben Okafor, Head of Highways and Transport; Road Safety Manager"],
    ["Zoë O'Hara and Jane Roe", "Road Safety Manager and an officer"],
    ["Jane Roe, Bridges Manager", "Bridges Manager"],
    ["Jane Roe", "an officer"],
    ["Ms Roe Bridges Manager", "an officer"],
    ["O'Hara Bridges Manager", "an officer"],
    ["Bridges Manager", "Bridges Manager"],
    ["Road Safety Manager", "Road Safety Manager"],
    ["", "Ben Okafor, Head of Highways and Transport"],
  ])("publishes the officer %s as %s", (typed, published) => {
    const snapshot = snapshotOf(stampedTracker({ rows: { "2a": { "Senior Responsible Officer": typed } } }));

    expect(partOf(snapshot, "2a").officer).toBe(published);
  });

  test.each([
    ["Councillor Jo Field, Leader of the Council", "Councillor Jo Field, Leader of the Council"],
    ["Jo Field, Cabinet Member for Parks", "Cabinet Member for Parks"],
    ["Jo Field", "a Cabinet Member"],
    ["Cllr Marsh", "Cllr Ada Marsh, Cabinet Member for Streets"],
  ])("publishes the Cabinet Member %s as %s", (typed, published) => {
    const snapshot = snapshotOf(stampedTracker({ rows: { "3": { "Responsible Cabinet Member": typed } } }));

    expect(partOf(snapshot, "3").cabinetMember).toBe(published);
  });

  test("publishes of a withheld row its reason and nothing else, also in the version table", () => {
    const reason = "Exempt: paragraph 1 of Schedule 12A";
    const workbook = stampedTracker(
      {},
      {
        rows: {
          "2": { "Not for publication (reason)": "\u200b" },
          "2b": {
            "Not for publication (reason)": reason,
            Agreed: "Partly",
            "Senior Responsible Officer": "Ben Okafor",
          },
        },
      },
    );
    const snapshot = snapshotOf(workbook);

    expect(snapshot.recommendations[1]).toMatchObject({
      stem: [],
      stemWithheld: "reason not stated",
      parts: [
        { kind: "published", ref: "2a", officer: "" },
        { kind: "withheld", ref: "2b", letter: "b", reason },
      ],
    });
    expect(snapshot.counts).toMatchObject({ recommendations: 3, parts: 3, withheld: 1, notAgreed: 0 });
    expect(snapshot.version.changes).toBe("2: marked not for publication; 2b: marked not for publication");
  });

  test("has the words of the version table that people chose, but for rows that were never stamped", () => {
    const stamped = stampedTracker(
      { inquiry: { Status: "Draft" } },
      { rows: { "3": { Progress: "On track" } } },
    );
    const workbook = retyped(stamped, "Version control", 1, 1, "The committee's\u202e words");
    const stray = {
      ...workbook,
      tabs: workbook.tabs.map((tab) =>
        tab.title === "Version control"
          ? { ...tab, rows: [...tab.rows, ["9.9", "Stray"].map((text) => ({ text, links: [] }))] }
          : tab,
      ),
    };

    const { history } = snapshotOf(stray);

    expect(history.map(({ number }) => number)).toEqual(["0.1", "FINAL 1.0"]);
    expect(history[0]).toMatchObject({ changes: "The committee's words", author: "Not known" });
  });

  test("keeps a version whose row of Version control is gone", () => {
    const stamped = stampedTracker({});
    const workbook = {
      ...stamped,
      tabs: stamped.tabs.map((tab) =>
        tab.title === "Version control" ? { ...tab, rows: tab.rows.slice(0, 1) } : tab,
      ),
    };

    expect(snapshotOf(workbook).version).toMatchObject({
      number: "FINAL 1.0",
      changes: "Agreed by Cabinet on 28 April 2025: 3 recommendations",
      author: "Not known",
      date: "2025-11-20",
    });
  });

  test("has formatting that was stamped, and not what came after", () => {
    const text = "Accepted, see the plan.";
    const links = [{ text: "plan", url: "https://westmere.example/plan" }];
    const runs = [{ start: 18, end: 22, href: "https://westmere.example/plan" }];
    const linked: Flaws = { rows: { "3": { "Response and proposed action": { text, links, runs } } } };
    const plain: Flaws = { rows: { "3": { "Response and proposed action": text } } };
    const workbook = stampedTracker(linked, plain);

    expect(partOf(snapshotOf(workbook, "FINAL 1.0"), "3").response).toEqual([
      {
        kind: "paragraph",
        spans: [
          { text: "Accepted, see the " },
          { text: "plan", href: "https://westmere.example/plan" },
          { text: "." },
        ],
      },
    ]);
    expect(snapshotOf(workbook, "1.1").version.changes).toBe("3: response formatting changed");
    expect(partOf(snapshotOf(workbook, "1.1"), "3").response).toEqual([
      { kind: "paragraph", spans: [{ text }] },
    ]);
  });

  test("says which versions there are when asked for another", () => {
    const tracker = trackerIn(stampedTracker({}));

    expect(() => makeSnapshot(tracker, historyOf(tracker), "2.0")).toThrow(
      "There is no version 2.0: stamped are FINAL 1.0. Name one of those, just as it is written.",
    );
  });

  test("never holds what is withheld, an address of People or the name of one who may not be named", () => {
    const owner = fc.constantFrom(
      "Zoë O'Hara",
      "Ben Okafor",
      "Pat Quill",
      "Zoe Ohara and Pat Quill",
      "Quill, Pat",
      "pat.quill@x.example",
      "",
    );
    const row = fc.record({
      "Responsible Cabinet Member": owner,
      "Senior Responsible Officer": owner,
      "Not for publication (reason)": fc.constantFrom("", "Exempt"),
      Agreed: fc.constantFrom("Yes", "No", "SECRET-answer"),
      "Response and proposed action": fc.constantFrom("SECRET-one", "SECRET-two"),
    });
    const state = fc.record({ "1": row, "2": row, "2a": row, "2b": row, "3": row }).map((rows): Flaws => {
      const kept = Object.entries(rows).map(([ref, cells]) => {
        const secret = cells["Not for publication (reason)"] !== "";
        const open = { Agreed: "Yes", "Response and proposed action": "Accepted." };
        return [ref, { ...cells, ...(secret ? {} : open) }] as const;
      });
      return {
        rows: Object.fromEntries(kept),
        addPeople: [
          { Name: "Pat Quill", Post: "Road Safety Officer", Kind: "Officer", Email: "pat.quill@x.example" },
        ],
      };
    });
    fc.assert(
      fc.property(fc.array(state, { minLength: 1, maxLength: 3 }), (states) => {
        const snapshot = snapshotOf(stampedTracker(...states));

        expect(JSON.stringify(snapshot)).not.toMatch(/SECRET|O.Hara|Ohara|Quill|@/iu);
      }),
      { numRuns: 30 },
    );
  });
});
