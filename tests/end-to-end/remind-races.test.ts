import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fill } from "../../sheet-template/example/edit.ts";
import type { RemindPorts } from "../../src/app/remind/remind-job.ts";
import type { FilesPort } from "../../src/ports/files.ts";
import { dee, openPostRoom, type PostRoom, recommendation } from "../app/remind/post-room.ts";
import { startChild } from "../support/child.ts";
import { ben } from "../support/office.ts";

let room: PostRoom;

beforeEach(async () => {
  room = await openPostRoom();
  await room.edit([recommendation("4", "Dee Ray")]);
});
afterEach(() => room.close());

async function expectOneEach() {
  expect((await room.mails()).map(({ to }) => to).toSorted()).toEqual([ben, dee]);
  const ledger = await room.ledger();
  expect(ledger.map(({ to, sent }) => [to, sent !== ""])).toEqual([
    [ben, true],
    [dee, true],
  ]);
}

describe("runs of the reminders at once", () => {
  test("as processes of their own, write to each person once", async () => {
    const args = ["remind", room.office.spreadsheetId, "--json"];
    const children = [1, 2].map(() => startChild("src/cli/scrutiny.ts", args, room.environment));

    const ends = await Promise.all(children.map(({ ended }) => ended));

    expect(ends.map(({ code }) => code)).toEqual([0, 0]);
    await expectOneEach();
  });

  test("whose lease protects nothing are kept apart by the fence of the claims", async () => {
    const everybodysLease: FilesPort = {
      read: async () => null,
      write: async () => "1",
      remove: async () => true,
    };
    const unguarded: RemindPorts = { ...room.ports, files: everybodysLease };

    const results = await Promise.all([1, 2, 3, 4, 5, 6].map(() => room.remind(unguarded)));

    expect(results.flatMap(({ mails }) => mails)).toHaveLength(2);
    await expectOneEach();
  });

  test("leave a claim alone that another run may still be sending, and settle it later", async () => {
    const { mail } = room.ports;
    const dying: RemindPorts = {
      ...room.ports,
      mail: {
        ...mail,
        send: () => {
          throw new Error("the power failed");
        },
      },
    };
    await expect(room.remind(dying)).rejects.toThrow("the power failed");

    const soon = await room.remind();
    await room.office.at("2025-03-10T09:30:00Z");
    const later = await room.remind();

    expect(soon).toMatchObject({ mails: [], requests: { read: 1, write: 0 } });
    expect(later.mails.map(({ to }) => to)).toEqual([ben, dee]);
    const ledger = await room.ledger();
    expect(ledger.map(({ message }) => message.startsWith("Not sent"))).toEqual([true, true, false, false]);
  });

  test("give up a claim whose row was answered before it could be sent", async () => {
    const { sheet } = room.ports;
    let writes = 0;
    const dying: RemindPorts = {
      ...room.ports,
      sheet: {
        ...sheet,
        read: async (id) => {
          if (writes > 0) throw new Error("the power failed");
          return sheet.read(id);
        },
        write: async (id, change) => {
          await sheet.write(id, change);
          writes += 1;
        },
      },
    };
    await expect(room.remind(dying)).rejects.toThrow("the power failed");
    await room.edit(fill("4", { Agreed: "Yes", Progress: "Complete" }));
    await room.office.at("2025-03-10T09:45:00Z");

    const { mails } = await room.remind();

    expect(mails.flatMap(({ to, refs }) => [to, ...refs])).toEqual([ben, "1", "2", "3"]);
  });
});
