import { OAuth2Client } from "google-auth-library";
import { cloudtasks_v2 } from "googleapis/build/src/apis/cloudtasks/v2.js";
import { drive_v3 } from "googleapis/build/src/apis/drive/v3.js";
import { type Office, openOffice } from "./office.ts";

export const parent = "projects/westmere/locations/europe-west2";
export const queueName = `${parent}/queues/scrutiny`;

type Queues = cloudtasks_v2.Cloudtasks["projects"]["locations"]["queues"];

/** What a deployment has at Google: an office whose tracker is in the folder, and the queue. */
export type Deployment = {
  readonly office: Office;
  readonly folder: string;
  readonly drive: drive_v3.Drive;
  readonly queues: Queues;
  readonly environment: Readonly<Record<string, string>>;
  /** The names of the tasks that wait, with their time. */
  readonly waiting: () => Promise<readonly (readonly [string, string])[]>;
};

/** Opens a deployment on Monday 10 March 2025 at nine, without its functions. */
export async function openDeployment(settings: Readonly<Record<string, string>> = {}): Promise<Deployment> {
  const office = await openOffice(settings);
  const access = { auth: credentialsOf(office.config.SCRUTINY_ACCOUNT), rootUrl: `${office.url}/` };
  const drive = new drive_v3.Drive(access);
  const { queues } = new cloudtasks_v2.Cloudtasks(access).projects.locations;
  const folder = await makeFolder(drive);
  await drive.files.update({ fileId: office.spreadsheetId, addParents: folder });
  await makeQueue(queues);
  return {
    office,
    folder,
    drive,
    queues,
    environment: {
      SCRUTINY_GOOGLE_URL: office.url,
      SCRUTINY_LEASE_SECONDS: "1",
      SCRUTINY_QUEUE: queueName,
      SCRUTINY_FOLDER: folder,
      SCRUTINY_PEOPLE_DOMAINS: "westmere.example",
      SCRUTINY_JOBS: "register",
      ...settings,
    },
    waiting: async () =>
      (await tasksIn(queues)).map(
        ({ name, scheduleTime }) => [name?.split("/").at(-1) ?? "", scheduleTime ?? ""] as const,
      ),
  };
}

async function tasksIn(queues: Queues): Promise<readonly cloudtasks_v2.Schema$Task[]> {
  const all: cloudtasks_v2.Schema$Task[] = [];
  for (let pageToken: string | null = ""; pageToken !== null; ) {
    const listing: { readonly data: cloudtasks_v2.Schema$ListTasksResponse } = await queues.tasks.list({
      parent: queueName,
      pageToken,
    });
    all.push(...(listing.data.tasks ?? []));
    pageToken = listing.data.nextPageToken || null;
  }
  return all;
}

/** Whoever's address is the token, as at the emulator. */
export function credentialsOf(email: string): OAuth2Client {
  const auth = new OAuth2Client();
  auth.setCredentials({ access_token: email });
  return auth;
}

async function makeFolder(drive: drive_v3.Drive): Promise<string> {
  const mimeType = "application/vnd.google-apps.folder";
  const { data } = await drive.files.create({ requestBody: { name: "Trackers", mimeType } });
  return data.id ?? "";
}

async function makeQueue(queues: Queues): Promise<void> {
  await queues.create({
    parent,
    requestBody: {
      name: queueName,
      rateLimits: { maxDispatchesPerSecond: 500, maxConcurrentDispatches: 10 },
      retryConfig: { maxAttempts: 20, minBackoff: "10s", maxBackoff: "300s" },
    },
  });
}
