import type { Connection } from "../connect.ts";
import { localSite } from "../local/local-site.ts";

/** The environment of a command on the site: that of the example where it is local. */
export function siteEnvironment({
  config,
  siteAddress,
}: Connection): Readonly<Record<string, string | undefined>> {
  if (siteAddress === undefined) return process.env;
  return { ...localSite(process.env, siteAddress), SCRUTINY_GOOGLE_URL: config.SCRUTINY_GOOGLE_URL };
}
