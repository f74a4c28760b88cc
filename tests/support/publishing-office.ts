import { fileURLToPath } from "node:url";
import { type Edit, fact, fill } from "../../sheet-template/example/edit.ts";
import { planPublish, publish } from "../../src/app/publish/publish.ts";
import { readPublishConfig } from "../../src/app/publish/publish-config.ts";
import type { PublishPorts, PublishSettings } from "../../src/app/publish/publish-job.ts";
import type { PublishResult } from "../../src/app/publish/publish-result.ts";
import { wirePublish } from "../../src/app/wire.ts";
import { makeSiteBucket } from "../../src/cli/local/local-google.ts";
import { clerk, firstDraft, type Office, openOffice } from "./office.ts";

/** The council's file that tests publish with. */
export const publisherFile = fileURLToPath(new URL("publisher.json", import.meta.url));

/** An office that publishes. `settings`: the environment of its commands. */
export type PublishingOffice = Office & {
  readonly site: PublishPorts["site"];
  readonly publishing: { readonly ports: PublishPorts; readonly settings: PublishSettings };
  readonly environment: Readonly<Record<string, string>>;
  readonly publish: () => Promise<PublishResult>;
  readonly plan: () => Promise<PublishResult>;
  /** What a reader gets at an address below the site's root. */
  readonly visit: (path: string) => Promise<{ readonly status: number; readonly text: string }>;
};

/** Opens an office whose tracker holds two recommendations, agreed by Cabinet on 11 March 2025 and stamped. */
export async function openPublishingOffice(
  settings: Readonly<Record<string, string>> = {},
): Promise<PublishingOffice> {
  const office = await openOffice(settings);
  const environment = {
    SCRUTINY_GOOGLE_URL: office.url,
    SCRUTINY_LEASE_SECONDS: "1",
    SCRUTINY_PUBLISHER: publisherFile,
    ...settings,
  };
  const config = readPublishConfig(environment);
  const { SCRUTINY_SITE_BUCKET: bucket } = config.site;
  await makeSiteBucket(office.url, office.config.SCRUTINY_ACCOUNT, bucket);
  const publishing = await wirePublish(config);
  const request = { spreadsheetId: office.spreadsheetId };
  await office.edit(clerk, firstDraft);
  await office.edit(clerk, agreed);
  await office.at("2025-03-12T10:00:00Z");
  await office.sync({ stampNow: true });
  return {
    ...office,
    site: publishing.ports.site,
    publishing,
    environment,
    publish: () => publish(request, publishing.ports, publishing.settings),
    plan: () => planPublish(request, publishing.ports, publishing.settings),
    visit: async (path) => {
      const answer = await fetch(`${office.url}/_emulator/website/${bucket}/${path}`);
      return { status: answer.status, text: await answer.text() };
    },
  };
}

/** What makes the first draft a response that Cabinet has agreed and that may be published. */
export const agreed: readonly Edit[] = [
  fact("Committee chair", "Chairman, Environment Select Committee"),
  fact("Responding body", "Westmere Council"),
  fact("Lead Cabinet Member", "Cllr Ada Marsh"),
  fact("Lead senior officer", "Ben Okafor"),
  fact("Contact", "scrutiny.team@westmere.example"),
  fact("Publish", "Yes"),
  { kind: "delete", tab: "response", find: { column: "Ref", value: "3" } },
  ...fill("1", {
    Agreed: "Yes",
    "Response and proposed action":
      "Accepted. Highways will resurface 400 metres of the towpath by Wharf Road.",
    "Action due": "30 September 2025",
  }),
  ...fill("2", {
    Agreed: "No",
    "Response and proposed action":
      "Not accepted. The bridge is listed, and lamps on it need consent that was refused in 2023.",
    "Action due": "30 September 2025",
  }),
  fact("Date agreed by Cabinet", "11 March 2025"),
  fact("Status", "FINAL"),
];

/** The six month update of the first recommendation, by its owner. */
export const sixMonthUpdate: readonly Edit[] = fill("1", {
  "Six month progress update": "Highways resurfaced 250 metres in August. The rest follows in October.",
  Progress: "Delayed",
});
