import { z } from "zod";
import { TrackerError } from "./errors.ts";

const seconds = z.coerce.number().positive().max(600);

/** The settings of a deployment, read from environment variables. Times as their names say. */
export const Config = z.object({
  /** The address of the Google emulator; absent in the cloud, where Google's own are used. */
  SCRUTINY_GOOGLE_URL: z.url({ protocol: /^https?$/u }).optional(),
  /** The account of the automation: the service account's address. */
  SCRUTINY_ACCOUNT: z.email().default("tracker@automation.example"),
  /** At Google: whether the process acts as that account, or as the one that it is signed in as. */
  SCRUTINY_SIGN_IN: z.enum(["itself", "as-account"], "must be itself or as-account").default("itself"),
  /** The private bucket that holds the leases. */
  SCRUTINY_STATE_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9._-]{1,220}[a-z0-9]$/u, "must be the name of a Cloud Storage bucket")
    .default("scrutiny-tracker-state"),
  /** How long the content must stand still before a version is stamped. */
  SCRUTINY_SETTLE_MINUTES: z.coerce.number().min(0).max(1440).default(10),
  SCRUTINY_LEASE_SECONDS: seconds.default(20),
  SCRUTINY_LEASE_WAIT_SECONDS: seconds.default(60),
});
export type Config = z.infer<typeof Config>;

/** Reads the settings; throws one TrackerError that names every setting that is wrong. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = Config.safeParse(environment);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new TrackerError(
    "usage",
    "bad-config",
    `Mend these settings, then run again:\n  ${problems.join("\n  ")}`,
  );
}
