import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { runChecks } from "../../../src/core/checks/run-checks.ts";
import { gatesOf } from "../../../src/core/publishing/gates.ts";
import { makeSnapshot } from "../../../src/core/publishing/make-snapshot.ts";
import { historyOf } from "../../../src/core/versions/replay.ts";
import { buildWorkbook } from "../../support/build-workbook.ts";
import { synced, trackerIn } from "../../support/plan.ts";

test("an owner whom People does not know stops a publication", () => {
  const workbook = buildWorkbook({
    people: [{ Name: "Ben Okafor", Post: "Head of Highways", Kind: "Senior officer", Email: "b@x.example" }],
    response: [
      { Ref: "1", Recommendation: "Mend it", "Senior Responsible Officer": "Jane Roe Bridges Manager" },
    ],
  });
  const tracker = trackerIn(synced(workbook, { stampNow: true }));
  const history = historyOf(tracker);
  const today = Temporal.PlainDate.from("2025-03-10");
  const findings = runChecks({ tracker, history, today });
  const snapshot = makeSnapshot(tracker, history, history.versions.at(-1) ?? "");

  const gates = gatesOf({ tracker, history, findings, snapshot });

  expect(gates.map(({ code, ref }) => `${code} ${ref}`)).toContain("officer-unknown 1");
});
