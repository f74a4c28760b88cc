import { z } from "zod";
import { Config } from "../config.ts";
import { TrackerError } from "../errors.ts";

/** The settings of a deployment that publishes, beside those that every function reads. */
export const SiteConfig = z.object({
  /** The public bucket that holds the site. */
  SCRUTINY_SITE_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9._-]{1,220}[a-z0-9]$/u, "must be the name of a Cloud Storage bucket")
    .default("scrutiny-tracker-site"),
  /** The council's configuration file. */
  SCRUTINY_PUBLISHER: z.string({ error: "give the path of the council's configuration file" }).min(1),
  /** Where the site is read, in place of the file's own address. */
  SCRUTINY_SITE_ADDRESS: z.url({ protocol: /^https?$/u }).optional(),
});
export type SiteConfig = z.infer<typeof SiteConfig>;

export type PublishConfig = { readonly config: Config; readonly site: SiteConfig };

/** Reads the settings; throws one TrackerError that names every setting that is wrong. */
export function readPublishConfig(environment: Readonly<Record<string, string | undefined>>): PublishConfig {
  const config = Config.safeParse(environment);
  const site = SiteConfig.safeParse(environment);
  if (config.success && site.success) return { config: config.data, site: site.data };
  const issues = [...(config.error?.issues ?? []), ...(site.error?.issues ?? [])];
  const problems = issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new TrackerError(
    "usage",
    "bad-config",
    `Mend these settings, then run again:\n  ${problems.join("\n  ")}`,
  );
}
