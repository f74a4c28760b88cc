import type { EditorsPort } from "../ports/editors.ts";
import type { FilesPort } from "../ports/files.ts";
import type { SheetPort } from "../ports/sheet.ts";
import type { LeaseTerms } from "./lease.ts";

/** The services that a sync needs. */
export type SyncPorts = {
  readonly sheet: SheetPort;
  readonly editors: EditorsPort;
  readonly files: FilesPort;
};

/** How syncs of this deployment behave. */
export type SyncSettings = { readonly settleMinutes: number; readonly lease: LeaseTerms };

/** One sync of one tracker. `editors`: the addresses of who just edited, when the triggers told. */
export type SyncRequest = {
  readonly spreadsheetId: string;
  readonly stampNow?: boolean;
  readonly editors?: readonly string[];
};
