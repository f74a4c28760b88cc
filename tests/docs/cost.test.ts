import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { costOf, costRows } from "../../infra/cost/cost.ts";
import { pricesAsOf } from "../../infra/cost/prices.ts";
import { callUse } from "../../infra/cost/usage.ts";
import { clerk, firstDraft, openOffice } from "../support/office.ts";

const RequestLog = z.object({ requests: z.array(z.object({ route: z.string() })) });
const page = readFileSync(join(import.meta.dirname, "../../docs/cost.md"), "utf8");

test("the table in docs/cost.md is what the sum comes to", () => {
  for (const row of costRows([10, 100, 1_000])) expect(page).toContain(row);
  expect(page).toContain(`as of ${pricesAsOf}`);
});

test("more trackers never cost less, and the free allowances never cost more", () => {
  const sums = [1, 10, 100, 1_000, 10_000].map(costOf);

  for (const [index, { full, afterFree }] of sums.entries()) {
    expect(full).toBeGreaterThan(sums[index - 1]?.full ?? 0);
    expect(afterFree).toBeLessThanOrEqual(full);
  }
});

test("a sync makes the requests that its cost is worked out from", async () => {
  const office = await openOffice();
  await office.edit(clerk, firstDraft);
  await fetch(`${office.url}/_emulator/requests`, { method: "DELETE" });

  await office.sync({ stampNow: true, editors: [clerk] });

  const { requests } = RequestLog.parse(await (await fetch(`${office.url}/_emulator/requests`)).json());
  const times = (route: string) => requests.filter((request) => request.route === route).length;
  await office.close();
  expect({
    sheetsReads: times("GET /v4/spreadsheets/{spreadsheetId}"),
    sheetsWrites: times("POST /v4/spreadsheets/{spreadsheetId}:batchUpdate"),
    storageWrites: times("POST /upload/storage/v1/b/{bucket}/o"),
    freeOfCharge: times("DELETE /storage/v1/b/{bucket}/o/{object}"),
    all: requests.length,
  }).toEqual({
    sheetsReads: callUse.sync.sheetsReads,
    sheetsWrites: callUse.sync.sheetsWrites,
    storageWrites: callUse.sync.storageWrites,
    freeOfCharge: 1,
    all: 4 + callUse.sync.storageReads,
  });
});
