import type { PublishedFile } from "../../core/model/catalogue.ts";
import type { Gate } from "../../core/publishing/gates.ts";
import type { RequestCount } from "../../ports/sheet.ts";

/**
 * What a publication came to. `files` bear their names on the site; in a dry run they are what would be
 * written. `gates` are all the reasons of a refusal. `requests` are of the Sheets API.
 */
export type PublishResult = {
  readonly kind: "published" | "unchanged" | "refused" | "would publish";
  readonly version: string;
  readonly address: string | null;
  readonly gates: readonly Gate[];
  readonly files: readonly PublishedFile[];
  readonly notes: readonly string[];
  readonly requests: RequestCount;
};
