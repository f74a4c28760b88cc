import { readCloudConfig } from "../../../../src/app/cloud/cloud-config.ts";
import { changeTrackerState, type TrackerState } from "../../../../src/app/cloud/tracker-state.ts";
import { readPublishConfig } from "../../../../src/app/publish/publish-config.ts";
import { type RegisterResult, runRegister } from "../../../../src/app/register/register-job.ts";
import { addressOfSheet } from "../../../../src/app/register/register-row.ts";
import { registerColumns, registerTitle } from "../../../../src/app/register/register-tab.ts";
import { syncAndSummarise } from "../../../../src/app/sync.ts";
import { wireInit, wireSync } from "../../../../src/app/wire.ts";
import { wireRegister } from "../../../../src/app/wire-cloud.ts";
import { makeSiteBucket } from "../../../../src/cli/local/local-google.ts";
import { sentByGmail } from "../../../contract/mail/gmail-outbox.ts";
import { type Deployment, openDeployment, queueName } from "../../../support/deployment.ts";
import { clerk, firstDraft } from "../../../support/office.ts";
import { publisherFile } from "../../../support/publishing-office.ts";
import { restoreState, takeState } from "../../../support/snapshot.ts";
import { doubled } from "../../witness/texts.ts";
import { type Flow, nothingBroken, shortLease, type World } from "../flow.ts";
import { unless } from "../what-holds/lists.ts";
import { wrongTasks } from "../what-holds/tasks.ts";

/** The register's job, which makes the register, its page, a task for what failed, and tells the clerk what stands still. */
export const registerFlow: Flow = {
  name: "the register",
  promise: "one register with one row a tracker, its page, one task, and the clerk told once",
  short: { single: 14, pairs: 4, kills: 2 },
  long: null,
  open,
};

const sender = "scrutiny@westmere.example";
const settings = {
  ...shortLease,
  SCRUTINY_FUNCTIONS_URL: "http://127.0.0.1:9",
  SCRUTINY_CLERK: clerk,
  SCRUTINY_MAIL: "gmail",
  SCRUTINY_MAIL_FROM: sender,
  SCRUTINY_MAIL_DOMAINS: "westmere.example",
  SCRUTINY_PUBLISHER: publisherFile,
};
const parked = "1parked000000000000000000000000000000000000";
const failing = "1failing00000000000000000000000000000000000";

async function open(): Promise<World> {
  const deployment = await openDeployment(settings);
  const { office, queues, environment } = deployment;
  await queues.pause({ name: queueName });
  const { site } = readPublishConfig(environment);
  await makeSiteBucket(office.url, office.config.SCRUTINY_ACCOUNT, site.SCRUTINY_SITE_BUCKET);
  await office.edit(clerk, firstDraft);
  await enrol(deployment);
  const start = await takeState(office.url);
  const rerun = async () => void (await registerAt(deployment, office.url));
  return {
    url: office.url,
    reset: () => restoreState(office.url, start),
    run: (url) => tellRegister(deployment, url),
    command: (url) => ({ args: ["register"], environment: { ...environment, SCRUTINY_GOOGLE_URL: url } }),
    brokenAtOnce: nothingBroken,
    rerun,
    later: async () => {
      await office.at("2025-03-10T09:58:00Z");
      await rerun();
    },
    broken: async () => [
      ...(await wrongRegister(deployment)),
      ...wrongTasks([], await namesOf(deployment), [9, 9.98].map(taskAt)),
      ...(await wrongLetters(deployment)),
      ...(await wrongPage(deployment)),
      ...(await stillToDo(deployment)),
    ],
    close: office.close,
  };
}

/** Three trackers: one that is looked after, one that is parked, and one that could not be reached two hours ago. */
async function enrol({ office }: Deployment): Promise<void> {
  const { ports, settings: terms } = wireSync(office.config);
  const { spreadsheetId } = office;
  const { summary } = await syncAndSummarise({ spreadsheetId, stampNow: true }, ports, terms);
  const trouble = {
    failures: 5,
    code: "no-tab",
    message: "There is no tab Response.",
    passes: false,
    since: "2025-03-10T06:30:00Z",
    last: "2025-03-10T07:00:00Z",
    counted: "2025-03-10T07:00:00Z",
  };
  const keep = (id: string, kept: TrackerState["summary"], sync: TrackerState["trouble"]["sync"]) =>
    changeTrackerState(ports.files, id, () => ({
      summary: kept,
      editors: [],
      trouble: { sync, publish: null },
    }));
  await keep(spreadsheetId, summary, null);
  await keep(parked, null, { ...trouble, parked: "2025-03-10T07:00:00Z" });
  await keep(failing, null, { ...trouble, failures: 1, parked: "" });
  const trackers = [spreadsheetId, parked, failing].sort();
  const state = { mark: "1", at: "2025-03-10T08:00:00Z", trackers, retired: {}, started: {} };
  await ports.files.write("sweep", JSON.stringify(state), "0");
}

async function registerAt({ environment }: Deployment, url: string): Promise<RegisterResult> {
  const there = { ...environment, SCRUTINY_GOOGLE_URL: url };
  const wired = wireRegister(readCloudConfig(there), there);
  return runRegister(wired.ports, wired.settings);
}

async function tellRegister(deployment: Deployment, url: string): Promise<readonly string[]> {
  const { spreadsheetId, told } = await registerAt(deployment, url);
  const found = await registersOf(deployment);
  const letters = await lettersOf(deployment);
  return [
    ...(found.includes(spreadsheetId) ? [] : [`the job said that the register is ${spreadsheetId}`]),
    ...(told > letters ? [`the job said that it told the clerk of ${told}, and it told of ${letters}`] : []),
  ];
}

/** The task that looks again at what could not be reached: once in the minute of each run. */
function taskAt(hour: number): string {
  const minute = Date.parse("2025-03-10T00:00:00Z") / 60_000 + Math.floor(hour * 60) + 1;
  return `${failing}-sync-${minute}`;
}

async function namesOf({ waiting }: Deployment): Promise<readonly string[]> {
  return (await waiting()).map(([name]) => name);
}

async function registersOf({ drive }: Deployment): Promise<readonly string[]> {
  const { data } = await drive.files.list({ q: `name = '${registerTitle}' and trashed = false` });
  return (data.files ?? []).flatMap(({ id }) => id ?? []);
}

async function wrongRegister(deployment: Deployment): Promise<readonly string[]> {
  const { office } = deployment;
  const [id, ...others] = await registersOf(deployment);
  if (id === undefined) return ["there is no register"];
  const { workbook } = await office.ports.sheet.read(id);
  const found = await wireInit(office.config).template.inspect(id);
  const [header = [], ...rows] = (workbook.tabs[0]?.rows ?? []).map((cells) => cells.map(({ text }) => text));
  const addresses = rows.map((cells) => cells.at(-1) ?? "");
  return [
    ...others.map((other) => `there is another register, ${other}`),
    ...unless(
      "the register's columns are",
      header,
      registerColumns.map((column) => column.header),
    ),
    ...unless(
      "the register tells of",
      addresses.toSorted(),
      [office.spreadsheetId, parked, failing].map(addressOfSheet).toSorted(),
    ),
    ...doubled(addresses).map((address) => `${address} has two rows`),
    ...unless("protections of the register", found.tabs[0]?.protections.length, 1),
  ];
}

async function lettersOf({ office }: Deployment): Promise<number> {
  return (await sentByGmail(office.url, sender)).filter(({ to }) => to === clerk).length;
}

async function wrongLetters(deployment: Deployment): Promise<readonly string[]> {
  return unless("letters to the clerk", await lettersOf(deployment), 1);
}

async function wrongPage({ office, environment }: Deployment): Promise<readonly string[]> {
  const { site } = readPublishConfig(environment);
  const page = `${office.url}/_emulator/website/${site.SCRUTINY_SITE_BUCKET}/register/`;
  const answer = await fetch(page);
  const whole = (await answer.text()).trimEnd().endsWith("</html>");
  return unless("the register's page", { status: answer.status, whole }, { status: 200, whole: true });
}

async function stillToDo(deployment: Deployment): Promise<readonly string[]> {
  const { written, started, told } = await registerAt(deployment, deployment.office.url);
  return unless("one more run did", { written, started, told }, { written: 0, started: 0, told: 0 });
}
