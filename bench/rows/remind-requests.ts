import { openPostRoom } from "../../tests/app/remind/post-room.ts";
import type { Row } from "../row.ts";

/**
 * Requests to the sheet for one run that writes to two people about one tracker, beside the least that
 * could claim before it sends: one read, one claim, one mark. Ours reads once more before it sends.
 */
export const remindRequests: Row = {
  name: "reminders that write to somebody: requests to the sheet",
  against: "one read, one claim, one mark",
  measure: async () => {
    const room = await openPostRoom();
    const { requests, mails } = await room.remind();
    await room.close();
    if (mails.length === 0) throw new Error("the run should have written to somebody");
    return { ours: requests.read + requests.write, theirs: 3, unit: "requests", runs: 1 };
  },
};
