import { setTimeout as sleep } from "node:timers/promises";
import { OAuth2Client } from "google-auth-library";
import { cloudtasks_v2 } from "googleapis/build/src/apis/cloudtasks/v2.js";
import { drive_v3 } from "googleapis/build/src/apis/drive/v3.js";
import { z } from "zod";
import { type Answered, callFunction, type Signer } from "../../src/cli/local/call-function.ts";
import { readClock, setClock } from "../../src/cli/local/local-google.ts";
import { type LocalFunctions, serveFunctions } from "../../src/cli/local/serve-functions.ts";
import { type Office, openOffice } from "./office.ts";

export const scriptClient = "4711-sheet.apps.googleusercontent.com";
export const parent = "projects/westmere/locations/europe-west2";
export const queueName = `${parent}/queues/scrutiny`;

type FunctionName = "sync" | "remind" | "publish" | "sweep" | "health";

/** A deployment at the emulator: an office whose tracker is in the folder, the queue, and the functions. */
export type Cloud = {
  readonly office: Office;
  readonly functions: LocalFunctions;
  readonly folder: string;
  readonly drive: drive_v3.Drive;
  readonly environment: Readonly<Record<string, string>>;
  readonly call: (name: FunctionName, body: object, signer?: Signer) => Promise<Answered>;
  /** Calls as the script of a sheet does for a person. */
  readonly callAs: (email: string, name: FunctionName, body: object) => Promise<Answered>;
  /** Waits until every task that is due has run. */
  readonly drained: () => Promise<void>;
  /** The names of the tasks that wait, with their time. */
  readonly waiting: () => Promise<readonly (readonly [string, string])[]>;
  /** What Google was asked during some work: "GET /drive/v3/changes 200", and the like. */
  readonly askedDuring: (work: () => Promise<unknown>) => Promise<readonly string[]>;
  /** Runs work while the queue sends nothing. */
  readonly whilePaused: <T>(work: () => Promise<T>) => Promise<T>;
  /** Moves the clock to an instant and waits for what is due by then. */
  readonly goTo: (instant: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Opens a deployment on Monday 10 March 2025 at nine; its settings are in this process's environment. */
export async function openCloud(settings: Readonly<Record<string, string>> = {}): Promise<Cloud> {
  const office = await openOffice();
  const access = { auth: credentialsOf(office.config.SCRUTINY_ACCOUNT), rootUrl: `${office.url}/` };
  const drive = new drive_v3.Drive(access);
  const { queues } = new cloudtasks_v2.Cloudtasks(access).projects.locations;
  const folder = await makeFolder(drive);
  await drive.files.update({ fileId: office.spreadsheetId, addParents: folder });
  await queues.create({
    parent,
    requestBody: {
      name: queueName,
      rateLimits: { maxDispatchesPerSecond: 500, maxConcurrentDispatches: 10 },
      retryConfig: { maxAttempts: 20, minBackoff: "10s", maxBackoff: "300s" },
    },
  });
  const environment = {
    SCRUTINY_GOOGLE_URL: office.url,
    SCRUTINY_LEASE_SECONDS: "1",
    SCRUTINY_QUEUE: queueName,
    SCRUTINY_FOLDER: folder,
    SCRUTINY_SCRIPT_CLIENT: scriptClient,
    SCRUTINY_PEOPLE_DOMAINS: "westmere.example",
    SCRUTINY_JOBS: "register",
    ...settings,
  };
  Object.assign(process.env, environment);
  const functions = await serveFunctions();
  const waiting = async () => {
    const all: cloudtasks_v2.Schema$Task[] = [];
    for (let pageToken: string | null = ""; pageToken !== null; ) {
      const listing: { readonly data: cloudtasks_v2.Schema$ListTasksResponse } = await queues.tasks.list({
        parent: queueName,
        pageToken,
      });
      const { data } = listing;
      all.push(...(data.tasks ?? []));
      pageToken = data.nextPageToken || null;
    }
    return all.map(({ name, scheduleTime }) => [name?.split("/").at(-1) ?? "", scheduleTime ?? ""] as const);
  };
  const drained = async () => {
    for (;;) {
      const now = Date.parse(await readClock(office.url));
      if (!(await waiting()).some(([, time]) => Date.parse(time) <= now)) return;
      await sleep(20);
    }
  };
  const call: Cloud["call"] = (name, body, signer) => callFunction(`${functions.url}/${name}`, body, signer);
  return {
    office,
    functions,
    folder,
    drive,
    environment: { ...environment, SCRUTINY_FUNCTIONS_URL: functions.url },
    call,
    callAs: (email, name, body) => call(name, body, { email, audience: scriptClient }),
    drained,
    waiting,
    whilePaused: async (work) => {
      await queues.pause({ name: queueName });
      const result = await work();
      await queues.resume({ name: queueName });
      return result;
    },
    askedDuring: (work) => askedDuring(office.url, work),
    goTo: async (instant) => {
      await setClock(office.url, instant, true);
      await drained();
    },
    close: async () => {
      await functions.close();
      await office.close();
      for (const name of Object.keys(process.env)) if (name.startsWith("SCRUTINY_")) delete process.env[name];
    },
  };
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

const Requests = z.object({
  requests: z.array(z.object({ method: z.string(), path: z.string(), status: z.number() })),
});

/** At most the last thousand requests are known. */
async function askedDuring(url: string, work: () => Promise<unknown>): Promise<readonly string[]> {
  const address = `${url}/_emulator/requests`;
  await fetch(address, { method: "DELETE" });
  await work();
  const { requests } = Requests.parse(await (await fetch(address)).json());
  return requests
    .filter(({ path }) => !path.startsWith("/_emulator"))
    .map(({ method, path, status }) => `${method} ${path.split("?")[0]} ${status}`);
}
