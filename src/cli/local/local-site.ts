import { join } from "node:path";

/**
 * The settings of the example's site, each unless the environment has its own: the example's council as
 * publisher, read at `address`.
 */
export function localSite(
  environment: Readonly<Record<string, string | undefined>>,
  address: string,
): Readonly<Record<string, string | undefined>> {
  return {
    SCRUTINY_PUBLISHER: join(import.meta.dirname, "../../../sheet-template/example/publisher/council.json"),
    SCRUTINY_SITE_BUCKET: "scrutiny-tracker-site",
    SCRUTINY_SITE_ADDRESS: address,
    ...environment,
  };
}
