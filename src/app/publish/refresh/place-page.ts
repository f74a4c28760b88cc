import type { ListedFile, SiteFile, SitePort } from "../../../ports/site.ts";
import { md5Of } from "../published-file.ts";
import { cacheControl, contentTypes } from "../site-paths.ts";

/** A page that is made from the catalogue, and made again whenever that changes. */
export type MovingPage = {
  readonly name: string;
  readonly contentType: string;
  readonly content: string | Uint8Array;
};

/** What stands where, as one listing told. */
export type Standing = ReadonlyMap<string, ListedFile>;

/** A listing by name. */
export function standingOf(listed: readonly ListedFile[]): Standing {
  return new Map(listed.map((file) => [file.name, file]));
}

/** A page of HTML that may change. */
export function htmlPage(name: string, content: string): MovingPage {
  return { name, contentType: contentTypes.html, content };
}

/**
 * Puts a page in its place, unless it stands there already. False when somebody else has changed what the
 * listing told of: then all must be looked at again.
 */
export async function placePage(site: SitePort, standing: Standing, page: MovingPage): Promise<boolean> {
  const file = siteFile(page);
  const there = standing.get(page.name);
  if (there?.md5 === md5Of(file.bytes)) return true;
  return (await site.write(file, there?.generation ?? "0")) !== null;
}

/** Takes a file away. False as for `placePage`. */
export async function removeFile(site: SitePort, standing: Standing, name: string): Promise<boolean> {
  const there = standing.get(name);
  return there === undefined || (await site.remove(name, there.generation));
}

function siteFile({ name, contentType, content }: MovingPage): SiteFile {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return { name, contentType, bytes, cacheControl: cacheControl.moving };
}
