import { expect, test } from "vitest";
import { snapshotCounts } from "../../../src/core/publishing/snapshot-counts.ts";
import { part, recommendation, withheld } from "../../support/sample-snapshot.ts";

test("a version's parts are counted by answer and by progress, and what is withheld apart from all", () => {
  const parts = (field: "answer" | "progress", values: Readonly<Record<string, number>>) =>
    Object.entries(values).flatMap(([value, count]) =>
      Array.from({ length: count }, () => part("1", { [field]: value })),
    );
  const answered = parts("answer", { Yes: 2, Partly: 3, No: 4, Perhaps: 1, "": 1 });
  const moving = parts("progress", {
    "Not started": 1,
    "On track": 2,
    Delayed: 3,
    Complete: 4,
    Paused: 5,
    "No longer feasible": 6,
    Nearly: 1,
  });
  const late = [part("3", { overdue: true, answer: "Yes" }), withheld("3a", "Exempt")];

  expect(
    snapshotCounts([recommendation(1, answered), recommendation(2, moving), recommendation(3, late)]),
  ).toEqual({
    recommendations: 3,
    parts: 34,
    withheld: 1,
    agreed: 3,
    partly: 3,
    notAgreed: 4,
    notAnswered: 24,
    notStarted: 1,
    onTrack: 2,
    delayed: 3,
    complete: 4,
    paused: 5,
    noLongerFeasible: 6,
    progressNotStated: 13,
    overdue: 1,
  });
});
