import type { PublishedFile } from "../../core/model/catalogue.ts";
import type { Gate } from "../../core/model/gate.ts";
import type { RequestCount } from "../../ports/sheet.ts";

/** What readers find as the newest version of an inquiry. `files` bear their names on the site. */
export type PublishedLatest = {
  readonly version: string;
  readonly address: string;
  readonly files: readonly PublishedFile[];
};

/**
 * What a publication came to. `files` bear their names on the site; in a dry run they are what would be
 * written. `gates` are all the reasons of a refusal. `latest` is what readers find afterwards, or null. `requests`
 * are of the Sheets API.
 */
export type PublishResult = {
  readonly kind: "published" | "unchanged" | "refused" | "would publish";
  readonly version: string;
  readonly address: string | null;
  readonly gates: readonly Gate[];
  readonly files: readonly PublishedFile[];
  readonly notes: readonly string[];
  readonly latest: PublishedLatest | null;
  readonly requests: RequestCount;
};
