import { fill } from "../../sheet-template/example/edit.ts";
import { ben, clerk, firstDraft, openOffice } from "../../tests/support/office.ts";
import type { Row } from "../row.ts";

/** Requests to the sheet for one sync that stamps, beside the least that could do it: one read, one write. */
export const syncRequests: Row = {
  name: "sync that stamps a change: requests to the sheet",
  against: "the limit of one read and one write",
  measure: async () => {
    const office = await openOffice();
    await office.edit(clerk, firstDraft);
    await office.sync({ stampNow: true });
    await office.edit(ben, fill("1", { Agreed: "Yes" }));
    const { requests } = await office.sync({ stampNow: true });
    await office.close();
    return { ours: requests.read + requests.write, theirs: 2, unit: "requests", runs: 1 };
  },
};
