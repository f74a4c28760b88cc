import { z } from "zod";
import { Config } from "../config.ts";
import { TrackerError } from "../errors.ts";
import { SpreadsheetId } from "../spreadsheet-id.ts";

const words = z
  .string()
  .default("")
  .transform((text) =>
    text
      .split(",")
      .map((word) => word.trim())
      .filter((word) => word !== ""),
  );

/** The settings of the functions in the cloud, beside those of a sync. */
export const CloudConfig = z.object({
  /** Where the functions are: each is at this address and its own name, which is also its audience. */
  SCRUTINY_FUNCTIONS_URL: z
    .url({
      protocol: /^https?$/u,
      error: "must be the address before /sync, as in https://REGION-PROJECT.cloudfunctions.net",
    })
    .transform((url) => url.replace(/\/$/u, "")),
  /** The queue that calls them; without one, nothing is put off until later. */
  SCRUTINY_QUEUE: z
    .string()
    .regex(
      /^projects\/[\w:.-]+\/locations\/[\w-]+\/queues\/[A-Za-z0-9-]{1,100}$/u,
      "must be a queue's full name: projects/P/locations/L/queues/Q",
    )
    .optional(),
  /** The accounts whose tokens the queue's tasks and the scheduler carry. */
  SCRUTINY_TASKS_ACCOUNT: z.email().toLowerCase().optional(),
  SCRUTINY_SCHEDULER_ACCOUNT: z.email().toLowerCase().optional(),
  /** The OAuth client of the sheet's script, and the Workspace domains whose people may call through it. */
  SCRUTINY_SCRIPT_CLIENT: z.string().min(1).optional(),
  SCRUTINY_PEOPLE_DOMAINS: words.pipe(z.array(z.hostname().toLowerCase())),
  /** Which spreadsheets are trackers: those in a folder, and those named. */
  SCRUTINY_FOLDER: z
    .string()
    .regex(/^[\w-]{10,100}$/u, "must be the id of a Drive folder")
    .optional(),
  SCRUTINY_TRACKERS: words.pipe(z.array(SpreadsheetId)),
  /** Which of the scheduled jobs the sweep starts. */
  SCRUTINY_JOBS: words.pipe(z.array(z.enum(["register", "remind", "publish"]))),
  /** Who is told of a tracker that cannot be worked on. */
  SCRUTINY_CLERK: z.email().optional(),
  /** "on" writes the log on a desk as well; in the cloud it is always written. */
  SCRUTINY_LOG: z.enum(["on", "off"]).default("off"),
});
export type CloudConfig = Omit<z.infer<typeof CloudConfig>, AccountSetting> &
  Readonly<Record<AccountSetting, string>> & { readonly config: Config };
type AccountSetting = "SCRUTINY_TASKS_ACCOUNT" | "SCRUTINY_SCHEDULER_ACCOUNT";

/** Reads the settings; throws one TrackerError that names every setting that is wrong, and no value. */
export function readCloudConfig(environment: Readonly<Record<string, string | undefined>>): CloudConfig {
  const config = Config.safeParse(environment);
  const cloud = CloudConfig.safeParse({ SCRUTINY_JOBS: "register,remind,publish", ...environment });
  const issues = [...(config.error?.issues ?? []), ...(cloud.error?.issues ?? [])];
  if (!config.success || !cloud.success) {
    const problems = issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
    const says = `Mend these settings, then run again:\n  ${problems.join("\n  ")}`;
    throw new TrackerError("usage", "bad-config", says);
  }
  const account = config.data.SCRUTINY_ACCOUNT.toLowerCase();
  return {
    ...cloud.data,
    SCRUTINY_TASKS_ACCOUNT: cloud.data.SCRUTINY_TASKS_ACCOUNT ?? account,
    SCRUTINY_SCHEDULER_ACCOUNT: cloud.data.SCRUTINY_SCHEDULER_ACCOUNT ?? account,
    config: config.data,
  };
}

/** The address of a function, which is the audience of the tokens that are meant for it. */
export function addressOf(
  name: string,
  { SCRUTINY_FUNCTIONS_URL }: Pick<CloudConfig, "SCRUTINY_FUNCTIONS_URL">,
): string {
  return `${SCRUTINY_FUNCTIONS_URL}/${name}`;
}
