import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fill } from "../../sheet-template/example/edit.ts";
import { showTracker } from "../../src/app/show.ts";
import { historyOf } from "../../src/core/versions/replay.ts";
import { ada, ben, clerk, firstDraft, type Office, openOffice } from "../support/office.ts";
import { trackerIn } from "../support/plan.ts";

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

async function trackerNow() {
  return trackerIn((await office.ports.sheet.read(office.spreadsheetId)).workbook);
}

describe("a sync through the real clients", () => {
  test("stamps what has settled, in one read and one write, with its real author", async () => {
    await office.edit(clerk, firstDraft);
    const seen = await office.sync();
    await office.at("2025-03-10T09:11:00Z");
    const stamped = await office.sync();
    const idle = await office.sync();

    expect(seen).toMatchObject({ stamp: null, requests: { read: 1, write: 1 } });
    expect(stamped.stamp).toEqual({
      number: "0.1",
      changes: "First draft: 3 recommendations",
      author: "Cara Lund",
      date: "2025-03-10",
    });
    expect(stamped.requests).toEqual({ read: 1, write: 1 });
    expect(idle).toMatchObject({ stamp: null, writes: null, requests: { read: 1, write: 0 } });
  });

  test("gives each change of a version to who made it", async () => {
    await office.edit(clerk, firstDraft);
    await office.sync({ stampNow: true });
    await office.at("2025-03-11T10:00:00Z");
    await office.edit(
      ben,
      fill("1", { Agreed: "Yes", "Response and proposed action": "Resurface it by May 2025." }),
    );
    await office.sync();
    await office.at("2025-03-11T10:05:00Z");
    await office.edit(
      ada,
      fill("2", { Agreed: "No", "Response and proposed action": "It costs more than the bridge." }),
    );
    await office.sync();
    await office.at("2025-03-11T10:20:00Z");

    const { stamp } = await office.sync();

    expect(stamp).toMatchObject({ number: "0.2", author: "Ben Okafor and Cllr Ada Marsh" });
    expect(stamp?.changes).toBe("1: answered Yes, response added; 2: answered No, response added");
    const { changeLog } = await trackerNow();
    expect(changeLog.filter((row) => row.version === "0.2").map(({ ref, by }) => `${ref} ${by}`)).toEqual([
      "1 Ben Okafor",
      "1 Ben Okafor",
      "2 Cllr Ada Marsh",
      "2 Cllr Ada Marsh",
    ]);
  });

  test("takes the editor that the trigger names before Drive's last modifying user", async () => {
    await office.edit(clerk, firstDraft);

    const { stamp } = await office.sync({ stampNow: true, editors: [ada] });

    expect(stamp?.author).toBe("Cllr Ada Marsh");
  });

  test("shows each row its findings by its ref, and takes them away once mended", async () => {
    await office.edit(clerk, firstDraft);
    const before = await office.sync();
    const checksOf2 = async () => (await trackerNow()).recommendations[1]?.cells.Checks.text;

    expect(before.findings.some(({ code, ref }) => code === "answer-missing" && ref === "2")).toBe(true);
    expect(await checksOf2()).toMatch(/2 has no answer.*\(and \d+ more\)/su);

    await office.edit(
      ben,
      fill("2", {
        Agreed: "Yes",
        "Response and proposed action": "We will light it.",
        "Action due": "30 June 2025",
      }),
    );
    const after = await office.sync();
    expect(after.mended).toContainEqual({ ref: "2", title: "Answer missing" });
    expect(await checksOf2()).toBe("");
  });

  test("finds a row's findings also by a ref that is not typed as it should read", async () => {
    const row = { Ref: "Rec 4 a.", Recommendation: "Mark the crossings" };
    await office.edit(clerk, [...firstDraft, { kind: "add", tab: "response", key: "Ref", rows: [row] }]);

    const { findings } = await office.sync();

    expect(findings.some(({ code, ref }) => code === "answer-missing" && ref === "4a")).toBe(true);
    expect((await trackerNow()).recommendations.at(-1)?.cells.Checks.text).toMatch(/^4a /u);
    expect((await office.sync()).writes).toBeNull();
  });

  test("leaves a history that replays to the baseline and a sheet that can be shown", async () => {
    await office.edit(clerk, firstDraft);
    await office.sync({ stampNow: true });
    await office.edit(ben, fill("1", { Agreed: "Yes" }));
    await office.sync({ stampNow: true });

    expect(historyOf(await trackerNow())).toMatchObject({
      brokenAt: null,
      baselineHolds: true,
      versions: ["0.1", "0.2"],
    });
    expect(await showTracker(office.spreadsheetId, office.ports.sheet)).toMatchObject({
      inquiry: "Safer Cycling Routes",
      answers: { Yes: 1, "without an answer": 2 },
      versions: [{ number: "0.1" }, { number: "0.2", changes: "1: answered Yes", date: "2025-03-10" }],
    });
  });
});
