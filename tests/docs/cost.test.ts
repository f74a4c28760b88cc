import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { costOf, costRows } from "../../infra/cost/cost.ts";
import { pricesAsOf } from "../../infra/cost/prices.ts";
import { callUse } from "../../infra/cost/usage.ts";
import { openCloud } from "../support/cloud.ts";
import { clerk, firstDraft } from "../support/office.ts";

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

test("a call of sync makes the requests that its cost is worked out from", async () => {
  const cloud = await openCloud();
  const { office, call, callAs } = cloud;
  const { spreadsheetId } = office;
  await office.edit(clerk, firstDraft);
  await callAs(clerk, "sync", { spreadsheetId, edited: true });
  await fetch(`${office.url}/_emulator/requests`, { method: "DELETE" });

  await call("sync", { spreadsheetId, stampNow: true });

  const { requests } = RequestLog.parse(await (await fetch(`${office.url}/_emulator/requests`)).json());
  const routes = requests.map(({ route }) => route).filter((route) => !route.includes("/_emulator/"));
  const times = (route: string) => routes.filter((each) => each === route).length;
  await cloud.close();
  expect({
    sheetsReads: times("GET /v4/spreadsheets/{spreadsheetId}"),
    sheetsWrites: times("POST /v4/spreadsheets/{spreadsheetId}:batchUpdate"),
    storageWrites: times("POST /upload/storage/v1/b/{bucket}/o"),
    storageReads: times("GET /storage/v1/b/{bucket}/o/{object}"),
    freeOfCharge: times("DELETE /storage/v1/b/{bucket}/o/{object}"),
    all: routes.length,
  }).toEqual({
    sheetsReads: callUse.sync.sheetsReads,
    sheetsWrites: callUse.sync.sheetsWrites,
    storageWrites: callUse.sync.storageWrites,
    storageReads: callUse.sync.storageReads,
    freeOfCharge: 1,
    all: 5 + callUse.sync.storageReads,
  });
});
