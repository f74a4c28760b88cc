import { fill } from "../../../../sheet-template/example/edit.ts";
import { ada, ben, clerk, firstDraft, type Office, openOffice } from "../../../support/office.ts";
import { restoreState, takeState } from "../../../support/snapshot.ts";
import { type Flow, nothing, nothingBroken, shortLease, type World } from "../flow.ts";
import { standingOf, stillToWrite, syncAt, wrongSince } from "./tracker-world.ts";

const promise = "one version a settled change, the chain unbroken, nothing of people's changed";

/** A sync that stamps what two people have just changed. */
export const stampFlow: Flow = {
  name: "a sync that stamps",
  promise,
  short: { single: 22, pairs: 8, kills: 4 },
  long: null,
  open: () =>
    openSynced((office) => ({
      run: (url) => syncAt(office, url, { stampNow: true }),
      flags: ["--stamp-now"],
      rerun: async () => void (await office.sync({ stampNow: true })),
      later: nothing,
    })),
};

/** A sync that only looks, because nothing has settled yet, and the one that stamps when it has. */
export const lookFlow: Flow = {
  name: "a sync that looks",
  promise,
  short: { single: 10, pairs: 4, kills: 2 },
  long: null,
  open: () =>
    openSynced((office) => ({
      run: (url) => syncAt(office, url, {}),
      flags: [],
      rerun: async () => void (await office.sync()),
      later: async () => {
        await office.at("2025-03-10T09:25:00Z");
        await office.sync();
      },
    })),
};

type Work = Pick<World, "run" | "rerun" | "later"> & { readonly flags: readonly string[] };

async function openSynced(workIn: (office: Office) => Work): Promise<World> {
  const office = await openOffice(shortLease);
  await office.edit(clerk, firstDraft);
  await office.sync({ stampNow: true });
  await office.at("2025-03-10T09:10:00Z");
  await office.edit(ben, fill("1", { "Response and proposed action": "Resurface 400 metres by May 2025." }));
  await office.edit(ada, fill("2", { Agreed: "Yes", "Action due": "30 September 2025" }));
  const start = await takeState(office.url);
  const before = await standingOf(office);
  const { flags, ...work } = workIn(office);
  return {
    ...work,
    url: office.url,
    reset: () => restoreState(office.url, start),
    command: (url) => ({
      args: ["sync", office.spreadsheetId, ...flags],
      environment: { ...shortLease, SCRUTINY_GOOGLE_URL: url },
    }),
    brokenAtOnce: nothingBroken,
    broken: async () => [...wrongSince(before, await standingOf(office), 1), ...(await stillToWrite(office))],
    close: office.close,
  };
}
