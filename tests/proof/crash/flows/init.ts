import { template } from "../../../../sheet-template/template.ts";
import { init } from "../../../../src/app/init.ts";
import { shareTracker } from "../../../../src/app/share-tracker.ts";
import { wireInit } from "../../../../src/app/wire.ts";
import { type Deployment, openDeployment } from "../../../support/deployment.ts";
import { ben, clerk } from "../../../support/office.ts";
import { restoreState, takeState } from "../../../support/snapshot.ts";
import { type Flow, nothingBroken, type World } from "../flow.ts";
import { unless } from "../what-holds/lists.ts";

/**
 * The making of a tracker that two people may edit. Whoever was not told of one makes it again; a run that died
 * when it had filled one has left a complete tracker that nobody was told of, and never one that is half made.
 * An empty one that arrives late is filled by the next run of that title.
 */
export const initFlow: Flow = {
  name: "the making of a tracker",
  promise: "no tracker half made, and the one that was told of complete and shared with everybody named",
  short: { single: 16, pairs: 4, kills: 3 },
  long: null,
  open,
};

const title = "Market Square";
const people = [clerk, ben];

async function open(): Promise<World> {
  const deployment = await openDeployment();
  const { url } = deployment.office;
  const start = await takeState(url);
  let told: string | null = null;
  return {
    url,
    reset: async () => {
      told = null;
      await restoreState(url, start);
    },
    run: async (at) => {
      told = await makeAt(deployment, at);
      const found = await trackersOf(deployment);
      return found.includes(told) ? [] : [`init said that it made ${told}, and there are ${found}`];
    },
    command: (at) => ({
      args: ["init", "--title", title, ...people.flatMap((email) => ["--share", email])],
      environment: { SCRUTINY_GOOGLE_URL: at },
    }),
    brokenAtOnce: nothingBroken,
    rerun: async () => {
      told ??= await makeAt(deployment, url);
    },
    later: async () => {
      if ((await wrongOfEach(deployment)).length > 0) await makeAt(deployment, url);
    },
    broken: async () => [...(await wrongOfEach(deployment)), ...(await wrongTold(deployment, told))],
    close: deployment.office.close,
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

/** The one that somebody was told of is there and shared, and at most one other was made before. */
async function wrongTold(deployment: Deployment, told: string | null): Promise<readonly string[]> {
  const ids = await trackersOf(deployment);
  if (told === null || !ids.includes(told)) return ["nobody was told of a tracker that is there"];
  const editors = await editorsOf(deployment, told);
  return [
    ...(ids.length > 2 ? [`${ids.length} trackers were made`] : []),
    ...unless("those who may edit", editors, people.toSorted()),
  ];
}

async function editorsOf({ drive }: Deployment, fileId: string): Promise<readonly string[]> {
  const { data } = await drive.permissions.list({ fileId, fields: "permissions(emailAddress,role)" });
  const writers = (data.permissions ?? []).filter(({ role }) => role === "writer");
  return writers.map(({ emailAddress }) => emailAddress ?? "").toSorted();
}

/** What the trackers of the title lack of the template. */
async function wrongOfEach(deployment: Deployment): Promise<readonly string[]> {
  const ids = await trackersOf(deployment);
  return (await Promise.all(ids.map((id) => incomplete(deployment, id)))).flat();
}

async function incomplete({ office: { config } }: Deployment, id: string): Promise<readonly string[]> {
  const options = { automation: config.SCRUTINY_ACCOUNT, dryRun: true, spreadsheetId: id };
  const outcome = await init(wireInit(config), template, options);
  if (outcome.kind !== "would mend") return [`${id} was not compared`];
  return [
    ...outcome.mends.map(({ kind }) => `${id} still wants a mend: ${kind}`),
    ...outcome.differences.map(({ message }) => `${id} is not as the template: ${message}`),
  ];
}
