import { setTimeout as sleep } from "node:timers/promises";
import type { drive_v3 } from "googleapis/build/src/apis/drive/v3.js";
import { z } from "zod";
import { type Answered, callFunction, type Signer } from "../../src/cli/local/call-function.ts";
import { readClock, setClock } from "../../src/cli/local/local-google.ts";
import { type LocalFunctions, serveFunctions } from "../../src/cli/local/serve-functions.ts";
import { openDeployment, queueName } from "./deployment.ts";
import type { Office } from "./office.ts";

export const scriptClient = "4711-sheet.apps.googleusercontent.com";

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
  const deployment = await openDeployment({ SCRUTINY_SCRIPT_CLIENT: scriptClient, ...settings });
  const { office, drive, queues, folder, environment, waiting } = deployment;
  Object.assign(process.env, environment);
  const functions = await serveFunctions();
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
