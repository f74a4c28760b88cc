import type { Publisher } from "../../core/model/publisher.ts";
import type { FilesPort } from "../../ports/files.ts";
import type { SheetPort } from "../../ports/sheet.ts";
import type { SitePort } from "../../ports/site.ts";
import type { LeaseTerms } from "../lease.ts";

/** The services that publishing needs. */
export type PublishPorts = {
  readonly sheet: SheetPort;
  readonly files: FilesPort;
  readonly site: SitePort;
};

/** How this deployment publishes. */
export type PublishSettings = { readonly publisher: Publisher; readonly lease: LeaseTerms };

/** Tells whoever waits what is being done. */
export type Say = (doing: string) => void;

/** One publication of one tracker: its latest stamped version. */
export type PublishRequest = { readonly spreadsheetId: string; readonly say?: Say };
