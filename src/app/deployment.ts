/**
 * What a deployment is made of, as data: the code, the build, the infrastructure and the cost sheet all read
 * these names and numbers here, so they cannot drift apart. Nothing here reads a file or an environment.
 */

/** Who calls a function: the queue and the scheduler by an account of ours, the sheet by its user. */
export type Caller = "sheet" | "queue" | "scheduler";

/** One function. Memory and CPU as Cloud Run writes them; times in seconds. */
export type DeployedFunction = {
  readonly callers: readonly Caller[];
  readonly timeoutSeconds: number;
  readonly memory: string;
  readonly cpu: string;
  readonly mostInstances: number;
  /** Packages that a bundle cannot hold, because they carry native code or files that are read by path. */
  readonly external: readonly string[];
  /** Files of the project that its code reads from beside itself. */
  readonly files: readonly string[];
  /** What it may do with the objects of a bucket. */
  readonly buckets: { readonly state?: "read" | "write"; readonly site?: "read" | "write" };
  /** The folder of the site to which alone it may write; without one, `buckets` tells all. */
  readonly siteFolder?: string;
  /** Whether it reads or writes sheets, and so acts as the account with which they are shared. */
  readonly sheets: boolean;
  /** Whether it puts tasks into the queue. */
  readonly queues: boolean;
  /** Whether it sends mail, and so holds the secret of the mail service. */
  readonly mails: boolean;
};

const usual = {
  timeoutSeconds: 300,
  memory: "512Mi",
  cpu: "1",
  mostInstances: 10,
  external: [],
  files: [],
  buckets: { state: "write" },
  sheets: true,
  queues: false,
  mails: false,
} as const;

/** The functions by name; `functions/NAME.ts` exports the handler of each. */
export const deployedFunctions = {
  sync: { ...usual, callers: ["sheet", "queue"], queues: true },
  remind: { ...usual, callers: ["sheet", "queue"], timeoutSeconds: 1800, mails: true },
  publish: {
    ...usual,
    callers: ["sheet", "queue"],
    memory: "1Gi",
    external: ["@expo-google-fonts/source-sans-3", "@myriaddreamin/typst-ts-node-compiler"],
    files: ["src/render/pdf/response.typ"],
    buckets: { state: "write", site: "write" },
    queues: true,
  },
  sweep: {
    ...usual,
    callers: ["scheduler", "queue"],
    mostInstances: 1,
    buckets: { state: "write", site: "read" },
    siteFolder: "register/",
    queues: true,
    mails: true,
  },
  health: { ...usual, callers: ["scheduler"], buckets: { state: "read" }, sheets: false },
} as const satisfies Readonly<Record<string, DeployedFunction>>;
export type FunctionName = keyof typeof deployedFunctions;

/** The functions' names, in the order in which people meet them. */
export const functionNames: readonly FunctionName[] = ["sync", "remind", "publish", "sweep", "health"];

/** A function as the table has it. */
export function functionOf(name: FunctionName): DeployedFunction {
  return deployedFunctions[name];
}

/** The name under which `functions/NAME.ts` exports the handler: "sync" is `handleSync`. */
export function handlerOf(name: FunctionName): string {
  return `handle${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** The zone of every schedule. */
export const timeZone = "Europe/London";

/** A call by the clock: a cron expression in `timeZone`, and how often it is tried again when it fails. */
export type Schedule = { readonly calls: FunctionName; readonly cron: string; readonly retries: number };

/** When what is called. The sweep itself starts what is due once an hour or a day. */
export const schedules: Readonly<Record<string, Schedule>> = {
  sweep: { calls: "sweep", cron: "*/5 * * * *", retries: 0 },
  health: { calls: "health", cron: "30 7 * * *", retries: 1 },
};

/** Requests a minute that the Sheets API allows, of reads and of writes alike: its "Usage limits" page. */
export const sheetsQuota = { aProject: 300, aUser: 60 } as const;

/**
 * The queue of syncs, publications and reminders. All act as one account, so the limit of one user counts:
 * twenty tasks a minute, each of two readings and two writings as a rule, leave a third for retries and people.
 */
export const queue = {
  name: "trackers",
  dispatchesASecond: 1 / 3,
  atOnce: 5,
  requestsATask: { read: 2, write: 2 },
  attempts: 8,
  shortestWaitSeconds: 15,
  longestWaitSeconds: 600,
} as const;

/** What lies under a prefix of the private bucket is kept for so many days after it was last written. */
export const stateLifetimes = [
  { prefix: "mail/", days: 90 },
  { prefix: "leases/", days: 90 },
] as const;

/** The field `step` of the log lines that people are to be alerted of. */
export const alertSteps = { parked: "parked", bug: "met a bug" } as const;

/** The variable that holds the secret of each mail service, and the name of the secret. */
export const mailSecrets = {
  gmail: { variable: "SCRUTINY_GMAIL_KEY", secret: "gmail-key" },
  notify: { variable: "SCRUTINY_NOTIFY_KEY", secret: "notify-key" },
  smtp: { variable: "SCRUTINY_SMTP_PASSWORD", secret: "smtp-password" },
} as const;

/** The folder, beside a function's code, in which its compiled code is kept (NODE_COMPILE_CACHE). */
export const compileCache = ".compile-cache";

/** Where the council's configuration file lies beside the function that publishes. */
export const publisherFile = "publisher/council.json";
