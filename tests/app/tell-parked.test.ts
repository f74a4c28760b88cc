import { Temporal } from "temporal-polyfill";
import { afterEach, beforeEach, expect, test } from "vitest";
import { tellParked } from "../../src/app/register/tell-parked.ts";
import { clerk } from "../support/office.ts";
import { openPostRoom, type PostRoom } from "./remind/post-room.ts";

let room: PostRoom;

beforeEach(async () => {
  room = await openPostRoom();
});
afterEach(() => room.close());

const parked = "2025-03-10T07:00:00Z";
const entry = {
  spreadsheetId: "1parked000000000000000000000000000000000000",
  retired: null,
  state: {
    summary: null,
    editors: [],
    trouble: {
      sync: {
        failures: 5,
        code: "no-tab",
        message: "No tab.",
        passes: false,
        since: parked,
        last: parked,
        counted: parked,
        parked,
      },
      publish: null,
    },
  },
};

test("a letter that another run has begun is left to it for half an hour, and then sent once", async () => {
  const { files, mail } = room.ports;
  const telling = { clerk, council: { name: "Westmere Council" }, mail };
  const now = Temporal.Instant.from("2025-03-10T09:00:00Z");
  const begun = { key: "parked-1", about: [`${entry.spreadsheetId} ${parked}`], at: now.toString() };
  await files.write("parked-told", JSON.stringify({ told: [], begun }), "0");

  const early = await tellParked([entry], files, telling, now.add({ minutes: 29 }));
  const late = await tellParked([entry], files, telling, now.add({ minutes: 31 }));
  const again = await tellParked([entry], files, telling, now.add({ minutes: 62 }));

  expect([early, late, again]).toEqual([0, 1, 0]);
  expect((await room.mails()).map(({ to }) => to)).toEqual([clerk]);
});
