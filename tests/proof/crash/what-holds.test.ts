import { describe, expect, test } from "vitest";
import type { LedgerRow } from "../../../src/core/model/reminder.ts";
import type { Tracker } from "../../../src/core/model/tracker.ts";
import { trackerIn } from "../../support/plan.ts";
import { stampedTracker } from "../../support/stamped.ts";
import { brokenHistory } from "./what-holds/history.ts";
import { wrongMail } from "./what-holds/mail.ts";
import { movedSince, wrongSite } from "./what-holds/site.ts";
import { wrongTasks } from "./what-holds/tasks.ts";

const before = trackerIn(stampedTracker({}));
const fences = [{ id: 7_300_001, nonce: "a" }];
const whole: Tracker = { ...before, fences };
const [row] = whole.changeLog;
const [version] = whole.versions;
if (!row || !version) throw new Error("the tracker should have a version");

describe("the witness of the history", () => {
  test("has nothing against a tracker that is as it was", () => {
    expect(brokenHistory(whole, whole, 0)).toEqual([]);
  });

  test.each<[string, Partial<Tracker>, string]>([
    ["a doubled version", { versions: [version, version] }, "a version stands twice"],
    ["a version too many", { versions: [version, { ...version, number: "9.9" }] }, "holds 2 versions"],
    ["a change told twice", { changeLog: [...whole.changeLog, row] }, "told twice"],
    ["a broken chain", { changeLog: [{ ...row, to: "else" }, ...whole.changeLog.slice(1)] }, "chain"],
    ["a row rewritten", { changeLog: [{ ...row, by: "else" }, ...whole.changeLog.slice(1)] }, "has changed"],
    ["a lost baseline", { baseline: { entries: [] } }, "baseline"],
    ["an unstamped change", { recommendations: whole.recommendations.slice(1) }, "in no version"],
    ["a fence too many", { fences: [...fences, { id: 7_300_002, nonce: "b" }] }, "fences"],
    [
      "a change that still waits",
      {
        pending: {
          changes: [{ ref: "1", field: "Agreed", digest: "", by: "", since: "" }],
          settling: null,
        },
      },
      "still waits",
    ],
  ])("tells of %s", (_what, forged, says) => {
    expect(brokenHistory(whole, { ...whole, ...forged }, 0).join("; ")).toContain(says);
  });

  test("tells of a version that was lost", () => {
    expect(brokenHistory(whole, whole, 1).join("; ")).toContain("and not 2");
  });
});

describe("the witness of the mail", () => {
  const due = [{ to: "ben@x.example", ref: "101", says: "Do 101", ledgers: 1 }];
  const mail = { to: "ben@x.example", subject: "s", text: "Do 101" };
  const sent: LedgerRow = {
    key: "k",
    to: "ben@x.example",
    about: "101",
    kind: "Assigned",
    due: "",
    claimed: "2025-03-11 10:00",
    sent: "2025-03-11 10:00",
    message: "id",
  };
  const doubt = { ...sent, sent: "", message: "May have been sent: ask" };
  const open = { ...sent, sent: "", message: "" };
  const givenUp = { ...sent, sent: "", message: "Not sent: the run stopped before it" };

  test("has nothing against one message, after a claim that was given up, or in doubt where that may be", () => {
    expect(wrongMail(due, { outbox: [mail], ledger: [givenUp, sent] }, false)).toEqual([]);
    expect(wrongMail(due, { outbox: [], ledger: [doubt] }, true)).toEqual([]);
  });

  test.each([
    ["a message sent twice", [mail, mail], [sent], "sent 2 times"],
    ["a message never sent", [], [sent], "sent 0 times"],
    ["one sent and not marked", [mail], [givenUp], "in 0 rows"],
    ["one marked twice", [mail], [sent, sent], "in 2 rows"],
    ["a claim left open", [mail], [sent, open], "left open"],
    ["a doubt that could be settled", [mail], [doubt], "looked up"],
    ["mail that nobody was due", [mail, { ...mail, text: "Do 1010" }], [sent], "nobody was due"],
  ])("tells of %s", (_what, outbox, ledger, says) => {
    expect(wrongMail(due, { outbox, ledger }, false).join("; ")).toContain(says);
  });

  test("tells of a second message where one is in doubt, and of two doubts at once", () => {
    expect(wrongMail(due, { outbox: [mail, mail], ledger: [doubt] }, true)).toHaveLength(1);
    expect(wrongMail(due, { outbox: [], ledger: [doubt, { ...doubt, key: "l" }] }, true)).not.toEqual([]);
  });
});

describe("the witness of the site", () => {
  const name = "inquiries/roads/1.0/response.json";
  const file = { name, generation: "1", md5: "a" };
  const counts = {
    ...{ recommendations: 1, parts: 1, withheld: 0, agreed: 1, partly: 0, notAgreed: 0, notAnswered: 0 },
    ...{ notStarted: 1, onTrack: 0, delayed: 0, complete: 0, paused: 0, noLongerFeasible: 0 },
    ...{ progressNotStated: 0, overdue: 0 },
  };
  const versionOf = (number: string) => ({
    number,
    path: "1.0",
    date: "2025-03-12",
    publishedOn: "2025-03-12",
    changes: "",
    snapshot: `digest of ${number}`,
    chain: "",
    files: [],
    withdrawn: null,
  });
  const inquiryOf = (...numbers: readonly string[]) => ({
    slug: "roads",
    tracker: "",
    title: "",
    committee: "",
    agreedByCabinet: "",
    counts,
    versions: numbers.map(versionOf),
  });
  const noted = (version: string) => ({ version, address: "", digest: `digest of ${version}`, at: "" });
  const good = { inquiry: inquiryOf("FINAL 1.0"), ledger: [noted("FINAL 1.0")], objects: [file] };

  test("has nothing against what is published once", () => {
    expect(wrongSite([file], good, ["FINAL 1.0"])).toEqual([]);
    expect(movedSince([file], [file])).toEqual([]);
  });

  test.each([
    ["a version lost", { inquiry: undefined }, "catalogue holds"],
    ["a version twice", { inquiry: inquiryOf("FINAL 1.0", "FINAL 1.0") }, "catalogue holds"],
    ["a version noted twice", { ledger: [noted("FINAL 1.0"), noted("FINAL 1.0")] }, "ledger holds"],
    ["another digest", { ledger: [{ ...noted("FINAL 1.0"), digest: "x" }] }, "another digest"],
    ["a file that changed", { objects: [{ ...file, md5: "b" }] }, "has changed"],
    ["a file that went", { objects: [] }, "is gone"],
  ])("tells of %s", (_what, forged, says) => {
    const found = wrongSite([file], { ...good, ...forged }, ["FINAL 1.0"]);
    expect(found.join("; ")).toContain(says);
  });

  test("tells of a page that one more run has written", () => {
    expect(movedSince([file], [{ ...file, generation: "2" }])).toHaveLength(1);
  });
});

test("the witness of the tasks tells of one lost, one twice and one that nobody asked for", () => {
  expect(wrongTasks(["old"], ["old", "a-1"], ["a-"])).toEqual([]);
  expect(wrongTasks([], [], ["a-"])).toHaveLength(1);
  expect(wrongTasks([], ["a-1", "a-2"], ["a-"])).toHaveLength(1);
  expect(wrongTasks([], ["a-1", "b"], ["a-"])).toHaveLength(1);
});
