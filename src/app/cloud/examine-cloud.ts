import type { Temporal } from "temporal-polyfill";
import type { FilesPort } from "../../ports/files.ts";
import type { MailPort } from "../../ports/mail.ts";
import { PortError } from "../../ports/port-error.ts";
import type { SharingPort } from "../../ports/sharing.ts";
import type { ShelfPort } from "../../ports/shelf.ts";
import type { TasksPort } from "../../ports/tasks.ts";
import type { Examination } from "../doctor.ts";
import type { CloudConfig } from "./cloud-config.ts";

/**
 * A deployment to be examined. `now`: this machine's time, or null where Google's is an emulator's and may be any;
 * `mail`: null where no reminders are sent.
 */
export type Deployment = {
  readonly cloud: CloudConfig;
  readonly now: Temporal.Instant | null;
  readonly shelf: ShelfPort;
  readonly files: FilesPort;
  readonly sharing: SharingPort;
  readonly tasks: TasksPort | null;
  readonly mail: MailPort | null;
};

type Check = {
  readonly what: string;
  /** What to do when Google refuses. */
  readonly mend: string;
  /** The problem, or null; throws PortError. */
  readonly run: (deployment: Deployment) => Promise<string | null>;
};

const readsAMinute = 60;
const mostSkewMinutes = 5;

/** What a deployment needs beside a tracker's own, and how to mend each. */
const checks: readonly Check[] = [
  {
    what: "Drive can be asked",
    mend: "Enable the Google Drive API in the project, and sign in as the automation's account.",
    run: async ({ shelf }) => {
      await shelf.mark();
      return null;
    },
  },
  {
    what: "This machine's clock agrees with Google's",
    mend: "Google did not tell its time.",
    run: async ({ shelf, now }) => (now === null ? null : skewProblem(now, (await shelf.mark()).at)),
  },
  {
    what: "There are trackers to look after",
    mend: "Share the folder SCRUTINY_FOLDER with the automation's account as Editor.",
    run: ({ cloud, shelf, sharing }) => folderProblem(cloud, shelf, sharing),
  },
  {
    what: "The private bucket can be written",
    mend: "Give the automation's account the role Storage Object User on SCRUTINY_STATE_BUCKET, and see that the bucket is there.",
    run: async ({ files }) => {
      const generation = await files.write("doctor", "", (await files.read("doctor"))?.generation ?? "0");
      if (generation !== null) await files.remove("doctor", generation);
      return null;
    },
  },
  {
    what: "The queue is there, and keeps within the quota of Sheets",
    mend: "Enable the Cloud Tasks API, make the queue SCRUTINY_QUEUE, and give the automation's account the roles Cloud Tasks Enqueuer and Cloud Tasks Viewer on it.",
    run: async ({ tasks }) =>
      tasks
        ? paceProblem(await tasks.rate())
        : "Set SCRUTINY_QUEUE: without it edits are not put off, and nothing sweeps.",
  },
  {
    what: "People can call through the script of a sheet",
    mend: "",
    run: async ({ cloud }) => peopleProblem(cloud),
  },
  {
    what: "Mail can be looked up",
    mend: "In the Admin console, under domain-wide delegation, give the key's client id the scopes gmail.send and gmail.readonly; see docs/configuration.md.",
    run: async ({ mail, shelf }) => {
      await mail?.find(["doctor"], (await shelf.mark()).at.subtract({ minutes: 10 }));
      return null;
    },
  },
];

/** Examines a deployment, also after something was found wrong. Leaves nothing behind. */
export async function examineCloud(deployment: Deployment): Promise<readonly Examination[]> {
  const examinations: Examination[] = [];
  for (const { what, mend, run } of checks)
    examinations.push({ what, problem: await problemOf(run(deployment), mend) });
  return examinations;
}

async function problemOf(running: Promise<string | null>, mend: string): Promise<string | null> {
  try {
    return await running;
  } catch (error) {
    if (error instanceof PortError) return `${mend} (${error.message})`;
    throw error;
  }
}

function skewProblem(here: Temporal.Instant, google: Temporal.Instant): string | null {
  const minutes = Math.round(Math.abs(here.since(google).total("minutes")));
  if (minutes < mostSkewMinutes) return null;
  return `The clocks are ${minutes} minutes apart, so identity tokens are refused. Let this machine set its clock by NTP.`;
}

async function folderProblem(
  { SCRUTINY_FOLDER: folder, SCRUTINY_TRACKERS: named }: CloudConfig,
  shelf: ShelfPort,
  sharing: SharingPort,
): Promise<string | null> {
  if (folder === undefined)
    return named.length > 0 ? null : "Set SCRUTINY_FOLDER or SCRUTINY_TRACKERS: no spreadsheet is a tracker.";
  await shelf.spreadsheetsIn(folder);
  return (await sharing.mayEdit(folder))
    ? null
    : "Share the folder SCRUTINY_FOLDER with the automation's account as Editor.";
}

/** A sync reads once, and Sheets lets one account read so often a minute ("Usage limits", per user per project). */
function paceProblem(perSecond: number): string | null {
  if (perSecond * 60 <= readsAMinute) return null;
  return `The queue lets ${perSecond} tasks a second through, and Google ${readsAMinute} readings a minute. Set its maxDispatchesPerSecond to 1 or less.`;
}

function peopleProblem(cloud: CloudConfig): string | null {
  const hasClient = cloud.SCRUTINY_SCRIPT_CLIENT !== undefined;
  const hasDomains = cloud.SCRUTINY_PEOPLE_DOMAINS.length > 0;
  if (hasClient && hasDomains) return null;
  const lacks = [
    hasClient ? [] : "SCRUTINY_SCRIPT_CLIENT",
    hasDomains ? [] : "SCRUTINY_PEOPLE_DOMAINS",
  ].flat();
  return `Set ${lacks.join(" and ")}: until then the menu of the sheets is refused, and edits wait for the sweep.`;
}
