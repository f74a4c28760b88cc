import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Edit } from "../../sheet-template/example/edit.ts";
import { template } from "../../sheet-template/template.ts";
import { type Config, readConfig } from "../../src/app/config.ts";
import { init } from "../../src/app/init.ts";
import { shareTracker } from "../../src/app/share-tracker.ts";
import { type SyncResult, sync } from "../../src/app/sync.ts";
import type { SyncPorts, SyncRequest } from "../../src/app/sync-job.ts";
import { wireInit, wireSync } from "../../src/app/wire.ts";
import { makeBucket, setClock } from "../../src/cli/local/local-google.ts";
import { playEdits } from "../../src/cli/story/officer.ts";
import { startEmulator } from "../../src/emulator/start-emulator.ts";

export const clerk = "clerk@westmere.example";
export const ada = "ada.marsh@westmere.example";
export const ben = "ben.okafor@westmere.example";

/** A council's office at the emulator: one tracker, its people, and the clock. */
export type Office = {
  readonly url: string;
  readonly folder: string;
  readonly config: Config;
  readonly spreadsheetId: string;
  readonly ports: SyncPorts;
  readonly edit: (email: string, edits: readonly Edit[]) => Promise<void>;
  readonly sync: (request?: Partial<SyncRequest>, ports?: SyncPorts) => Promise<SyncResult>;
  readonly at: (instant: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

const people = [
  { Name: "Cllr Ada Marsh", Post: "Cabinet Member for Transport", Kind: "Cabinet Member", Email: ada },
  { Name: "Ben Okafor", Post: "Head of Highways", Kind: "Senior officer", Email: ben },
  { Name: "Cara Lund", Post: "Scrutiny Officer", Kind: "Clerk", Email: clerk },
];

/** Opens an office on Monday 10 March 2025, with an empty tracker that everybody may edit. */
export async function openOffice(settings: Readonly<Record<string, string>> = {}): Promise<Office> {
  const folder = await mkdtemp(join(tmpdir(), "office-"));
  const emulator = await startEmulator({ port: 0, dataDir: folder });
  const { url } = emulator;
  const config = readConfig({ SCRUTINY_GOOGLE_URL: url, SCRUTINY_LEASE_SECONDS: "1", ...settings });
  await setClock(url, "2025-03-10T09:00:00Z", true);
  await makeBucket(url, config.SCRUTINY_ACCOUNT, config.SCRUTINY_STATE_BUCKET);
  const making = wireInit(config);
  const options = { automation: config.SCRUTINY_ACCOUNT, dryRun: false, title: "Safer Cycling Routes" };
  const outcome = await init(making, template, options);
  if (outcome.kind !== "created") throw new Error("init should have made a spreadsheet");
  const { spreadsheetId } = outcome;
  await shareTracker(
    making,
    spreadsheetId,
    people.map((person) => person.Email),
  );
  const { ports, settings: terms } = wireSync(config);
  return {
    url,
    folder,
    config,
    spreadsheetId,
    ports,
    edit: (email, edits) => playEdits({ rootUrl: url, spreadsheetId, email, edits }),
    sync: (request = {}, otherPorts = ports) => sync({ spreadsheetId, ...request }, otherPorts, terms),
    at: (instant) => setClock(url, instant, true),
    close: async () => {
      await emulator.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A first draft of three recommendations, and the people who answer them. */
export const firstDraft: readonly Edit[] = [
  { kind: "fact", name: "Inquiry title", value: "Safer Cycling Routes" },
  { kind: "fact", name: "Select committee", value: "Environment Select Committee" },
  { kind: "fact", name: "Recipient", value: "Executive" },
  { kind: "fact", name: "Report received", value: "3 March 2025" },
  { kind: "fact", name: "Status", value: "Draft" },
  { kind: "add", tab: "people", key: "Name", rows: people },
  {
    kind: "add",
    tab: "response",
    key: "Ref",
    rows: ["Mend the towpath", "Light the bridge", "Count the cyclists"].map((Recommendation, index) => ({
      Ref: String(index + 1),
      Recommendation,
      "Responsible Cabinet Member": "Cllr Ada Marsh",
      "Senior Responsible Officer": "Ben Okafor",
    })),
  },
];
