import type { Council } from "../../core/model/letter.ts";
import type { ReminderSettings } from "../../core/model/reminder.ts";
import type { FilesPort } from "../../ports/files.ts";
import type { MailPort } from "../../ports/mail.ts";
import type { SheetPort } from "../../ports/sheet.ts";
import type { LeaseTerms } from "../lease.ts";

/** The services that reminding needs. */
export type RemindPorts = {
  readonly sheet: SheetPort;
  readonly files: FilesPort;
  readonly mail: MailPort;
};

/** How reminders of this deployment behave. */
export type RemindSettings = {
  readonly rules: ReminderSettings;
  readonly council: Council;
  readonly lease: LeaseTerms;
};

/** One run over all of a council's trackers. */
export type RemindRequest = { readonly spreadsheetIds: readonly string[] };
