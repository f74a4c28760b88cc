import { template } from "../../../../sheet-template/template.ts";
import { init } from "../../../../src/app/init.ts";
import { shareTracker } from "../../../../src/app/share-tracker.ts";
import { wireInit } from "../../../../src/app/wire.ts";
import { type Deployment, openDeployment } from "../../../support/deployment.ts";
import { ben, clerk } from "../../../support/office.ts";
import { restoreState, takeState } from "../../../support/snapshot.ts";
import { type Flow, nothing, nothingBroken, type World } from "../flow.ts";
import { unless } from "../what-holds/lists.ts";

/** The making of a tracker that two people may edit. */
export const initFlow: Flow = {
  name: "the making of a tracker",
  promise: "one tracker, complete, that everybody named may edit",
  short: { single: 30, pairs: 8, kills: 4 },
  long: null,
  open,
};

const title = "Market Square";
const people = [clerk, ben];

async function open(): Promise<World> {
  const deployment = await openDeployment();
  const { office } = deployment;
  const start = await takeState(office.url);
  return {
    url: office.url,
    reset: () => restoreState(office.url, start),
    run: async (url) => {
      const made = await makeAt(deployment, url);
      const found = await trackersOf(deployment);
      return found.includes(made) ? [] : [`init said that it made ${made}, and there are ${found}`];
    },
    command: (url) => ({
      args: ["init", "--title", title, ...people.flatMap((email) => ["--share", email])],
      environment: { SCRUTINY_GOOGLE_URL: url },
    }),
    brokenAtOnce: nothingBroken,
    rerun: async () => void (await makeAt(deployment, office.url)),
    later: nothing,
    broken: () => wrongTrackers(deployment),
    close: office.close,
  };
}

async function makeAt({ office: { config } }: Deployment, url: string): Promise<string> {
  const ports = wireInit({ ...config, SCRUTINY_GOOGLE_URL: url });
  const made = await init(ports, template, { automation: config.SCRUTINY_ACCOUNT, dryRun: false, title });
  if (made.kind !== "created") throw new Error("init should have made a spreadsheet");
  await shareTracker(ports, made.spreadsheetId, people);
  return made.spreadsheetId;
}

async function trackersOf({ drive }: Deployment): Promise<readonly string[]> {
  const { data } = await drive.files.list({ q: `name = '${title}' and trashed = false` });
  return (data.files ?? []).flatMap(({ id }) => id ?? []);
}

async function wrongTrackers(deployment: Deployment): Promise<readonly string[]> {
  const ids = await trackersOf(deployment);
  const each = await Promise.all(ids.map((id) => wrongTracker(deployment, id)));
  return [...unless("trackers of this title", ids.length, 1), ...each.flat()];
}

async function wrongTracker(
  { office: { config }, drive }: Deployment,
  id: string,
): Promise<readonly string[]> {
  const options = { automation: config.SCRUTINY_ACCOUNT, dryRun: true, spreadsheetId: id };
  const outcome = await init(wireInit(config), template, options);
  const { mends, differences } = "mends" in outcome ? outcome : { mends: [], differences: [] };
  const { data } = await drive.permissions.list({ fileId: id, fields: "permissions(emailAddress,role)" });
  const writers = (data.permissions ?? []).filter(({ role }) => role === "writer");
  return [
    ...mends.map(({ kind }) => `${id} still wants a mend: ${kind}`),
    ...differences.map(({ message }) => `${id} is not as the template: ${message}`),
    ...unless(
      "those who may edit",
      writers.map(({ emailAddress }) => emailAddress).toSorted(),
      people.toSorted(),
    ),
  ];
}
