import { fact, fill } from "../../../../sheet-template/example/edit.ts";
import { readCloudConfig } from "../../../../src/app/cloud/cloud-config.ts";
import { type SweepResult, sweep } from "../../../../src/app/sweep/sweep.ts";
import { wireSweep } from "../../../../src/app/wire-cloud.ts";
import { playEdits } from "../../../../src/cli/story/officer.ts";
import { openAnother } from "../../../support/another-tracker.ts";
import { type Deployment, openDeployment, queueName } from "../../../support/deployment.ts";
import { clerk, firstDraft } from "../../../support/office.ts";
import { restoreState, takeState } from "../../../support/snapshot.ts";
import { type Flow, nothing, nothingBroken, shortLease, type World } from "../flow.ts";
import { unless } from "../what-holds/lists.ts";
import { wrongTasks } from "../what-holds/tasks.ts";

/** A sweep that finds two trackers changed, on a morning on which both scheduled jobs are due. */
export const sweepFlow: Flow = {
  name: "a sweep",
  promise: "one task for each change and each job, none lost, and nothing left to find",
  short: { single: 16, pairs: 6, kills: 3 },
  long: null,
  open,
};

const settings = {
  ...shortLease,
  SCRUTINY_JOBS: "register,remind",
  SCRUTINY_FUNCTIONS_URL: "http://127.0.0.1:9",
};

async function open(): Promise<World> {
  const deployment = await openDeployment(settings);
  const { office, queues } = deployment;
  await queues.pause({ name: queueName });
  await office.edit(clerk, firstDraft);
  const title = fact("Inquiry title", "Quieter Streets");
  const second = await openAnother(office, "Quieter Streets", [...firstDraft, title]);
  await deployment.drive.files.update({ fileId: second, addParents: deployment.folder });
  const ids = [office.spreadsheetId, second];
  const rerun = async () => void (await sweepAt(deployment, office.url));
  await rerun();
  await office.at("2025-03-11T10:05:00Z");
  for (const spreadsheetId of ids)
    await playEdits({
      rootUrl: office.url,
      spreadsheetId,
      email: clerk,
      edits: fill("1", { "Response and proposed action": "Resurface it by May 2025." }),
    });
  const start = await takeState(office.url);
  const before = await namesOf(deployment);
  const wanted = [...ids.map((id) => `${id}-changed-`), "2025-03-11T10-register-all", "2025-03-11-remind-0"];
  return {
    url: office.url,
    reset: () => restoreState(office.url, start),
    run: (url) => tellSweep(deployment, url),
    command: (url) => ({
      args: ["sweep"],
      environment: { ...deployment.environment, SCRUTINY_GOOGLE_URL: url },
    }),
    brokenAtOnce: nothingBroken,
    rerun,
    later: nothing,
    broken: async () => [
      ...wrongTasks(before, await namesOf(deployment), wanted),
      ...(await stillToFind(deployment)),
    ],
    close: office.close,
  };
}

async function namesOf({ waiting }: Deployment): Promise<readonly string[]> {
  return (await waiting()).map(([name]) => name);
}

function sweepAt({ environment }: Deployment, url: string): Promise<SweepResult> {
  const wired = wireSweep(readCloudConfig({ ...environment, SCRUTINY_GOOGLE_URL: url }));
  return sweep(wired.ports, wired.settings);
}

async function tellSweep(deployment: Deployment, url: string): Promise<readonly string[]> {
  const { changed } = await sweepAt(deployment, url);
  const names = await namesOf(deployment);
  return changed
    .filter((id) => !names.some((name) => name.startsWith(`${id}-changed-`)))
    .map((id) => `the sweep said that ${id} changed, and started nothing`);
}

async function stillToFind(deployment: Deployment): Promise<readonly string[]> {
  const { changed, started, jobs } = await sweepAt(deployment, deployment.office.url);
  return unless("one more sweep found", { changed, started, jobs }, { changed: [], started: 0, jobs: [] });
}
