import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fill } from "../../sheet-template/example/edit.ts";
import type { RemindPorts } from "../../src/app/remind/remind-job.ts";
import { dee, openPostRoom, type PostRoom, recommendation } from "../app/remind/post-room.ts";
import { ben, clerk } from "../support/office.ts";
import { sheetsClientOf } from "../support/peoples-cells.ts";

let room: PostRoom;

beforeEach(async () => {
  room = await openPostRoom();
});
afterEach(() => room.close());

describe("a run of the reminders", () => {
  test("writes once to each person who owes something, and marks it", async () => {
    await room.edit([recommendation("4", "Dee Ray")]);

    const { mails, failed, troubles, again } = await room.remind();

    expect(mails.map(({ to, refs, kind }) => [to, refs, kind])).toEqual([
      [ben, ["1", "2", "3"], "assigned"],
      [dee, ["4"], "assigned"],
    ]);
    expect({ failed, troubles, again }).toEqual({ failed: [], troubles: [], again: false });
    expect((await room.mails()).map(({ to }) => to)).toEqual([ben, dee]);
    const ledger = await room.ledger();
    expect(ledger.map(({ to, about, sent }) => [to, about, sent])).toEqual([
      [ben, "1, 2, 3", "2025-03-10 09:00"],
      [dee, "4", "2025-03-10 09:00"],
    ]);
    expect(ledger.every(({ message }) => /^[\da-f]{16}$/u.test(message))).toBe(true);
  });

  test("takes two reads and two writes where it writes to people, and one read where it does not", async () => {
    const first = await room.remind();
    const second = await room.remind();

    expect(first.requests).toEqual({ read: 2, write: 2 });
    expect(second).toMatchObject({ mails: [], requests: { read: 1, write: 0 } });
    expect(await room.mails()).toHaveLength(1);
  });

  test("shows in a dry run exactly what it then sends, and changes nothing by it", async () => {
    const { letters, result } = await room.preview();
    const untouched = await room.ledger();
    await room.remind();

    const sent = await room.mails();
    expect(letters.map(({ to, subject }) => [to.address, subject])).toEqual(
      sent.map(({ to, subject }) => [to, subject]),
    );
    expect(letters.map(({ text }) => text.trim())).toEqual(sent.map(({ text }) => text));
    expect(result.requests).toEqual({ read: 1, write: 0 });
    expect(untouched).toEqual([]);
  });

  test("sends nothing by night, and a dry run shows the morning to come", async () => {
    await room.office.at("2025-03-14T21:00:00Z");

    const { mails, stopped } = await room.remind();
    const { result } = await room.preview();

    expect(mails).toEqual([]);
    expect(stopped?.code).toBe("outside-hours");
    expect(result.mails[0]).toMatchObject({ date: "2025-03-17", to: ben });
  });

  test("tells the clerk each Monday what was sent and what could not be", async () => {
    await room.edit([recommendation("4", "Zoe Nobody")]);
    await room.remind();
    await room.office.at("2025-03-17T09:30:00Z");

    const { mails } = await room.remind();

    expect(mails).toMatchObject([{ to: clerk, kind: "weekly-summary", refs: [] }]);
    const summary = (await room.mails()).findLast(({ to }) => to === clerk);
    expect(summary?.text).toContain("Zoe Nobody");
    expect(summary?.text).toContain(ben);
  });
});

/** The ports of a run during which something happens just before its nth write to the sheet. */
function withMeanwhile(nth: number, meanwhile: () => Promise<void>): RemindPorts {
  const { sheet } = room.ports;
  let writes = 0;
  return {
    ...room.ports,
    sheet: {
      ...sheet,
      write: async (spreadsheetId, change) => {
        writes += 1;
        if (writes === nth) await meanwhile();
        await sheet.write(spreadsheetId, change);
      },
    },
  };
}

describe("a sheet edited while the run goes", () => {
  test("asks nobody for what was answered meanwhile, and asks for the rest", async () => {
    const answered = withMeanwhile(1, () =>
      room.edit(fill("2", { Agreed: "Yes", "Response and proposed action": "We light it by May 2025." })),
    );

    const { mails, withdrawn } = await room.remind(answered);

    expect(mails[0]?.refs).not.toContain("2");
    expect(withdrawn).toEqual([{ to: ben, refs: ["2"] }]);
    expect((await room.ledger())[0]?.about).toBe("1, 3");
  });

  test("writes to the new owner and not to the old one", async () => {
    const handedOver = withMeanwhile(1, () =>
      room.edit(["1", "2", "3"].flatMap((ref) => fill(ref, { "Senior Responsible Officer": "Dee Ray" }))),
    );

    const first = await room.remind(handedOver);
    const second = await room.remind();

    expect(first.mails).toEqual([]);
    expect((await room.ledger())[0]?.message).toMatch(/^Not sent/u);
    expect(second.mails.map(({ to }) => to)).toEqual([dee]);
    expect((await room.mails()).map(({ to }) => to)).toEqual([dee]);
  });

  test("marks its claims where they stand, even if rows of the ledger have moved", async () => {
    await room.remind();
    await room.edit([recommendation("4", "Dee Ray")]);
    const moved = withMeanwhile(1, async () => {
      const { workbook } = await room.ports.sheet.read(room.office.spreadsheetId);
      const sheetId = workbook.tabs.find(({ title }) => title === "Reminders")?.id ?? -1;
      const range = { sheetId, dimension: "ROWS", startIndex: 1, endIndex: 3 };
      const requests = [{ insertDimension: { range, inheritFromBefore: false } }];
      await sheetsClientOf(room.office, room.office.config.SCRUTINY_ACCOUNT).spreadsheets.batchUpdate({
        spreadsheetId: room.office.spreadsheetId,
        requestBody: { requests },
      });
    });

    await room.remind(moved);

    expect((await room.ledger()).map(({ to, about, sent }) => [to, about, sent !== ""])).toEqual([
      [ben, "1, 2, 3", true],
      [dee, "4", true],
    ]);
  });
});
