import type { Edit } from "../../../sheet-template/example/edit.ts";
import { type PlacedRow, readLedger } from "../../../src/app/remind/ledger-rows.ts";
import type { Preview } from "../../../src/app/remind/preview-reminders.ts";
import { previewReminders } from "../../../src/app/remind/preview-reminders.ts";
import { remind } from "../../../src/app/remind/remind.ts";
import { readRemindConfig } from "../../../src/app/remind/remind-config.ts";
import type { RemindPorts, RemindSettings } from "../../../src/app/remind/remind-job.ts";
import type { RemindResult } from "../../../src/app/remind/remind-result.ts";
import { wireRemind } from "../../../src/app/wire.ts";
import { playEdits } from "../../../src/cli/story/officer.ts";
import { sentByGmail } from "../../contract/mail/gmail-outbox.ts";
import { openNotifyAccount, sentByNotify } from "../../contract/mail/notify-service.ts";
import { type Received, readMail } from "../../contract/mail/received.ts";
import { startSmtp } from "../../contract/mail/smtp-server.ts";
import { clerk, firstDraft, type Office, openOffice } from "../../support/office.ts";

export const services = ["gmail", "notify", "smtp"] as const;
export type Service = (typeof services)[number];

export const dee = "dee.ray@westmere.example";

const sender = "scrutiny@westmere.example";

/** An office that reminds through a mail service. `environment`: the settings of a process that does so. */
export type PostRoom = {
  readonly office: Office;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports: RemindPorts;
  readonly settings: RemindSettings;
  readonly remind: (ports?: RemindPorts, ids?: readonly string[]) => Promise<RemindResult>;
  readonly preview: (ids?: readonly string[]) => Promise<Preview>;
  readonly mails: () => Promise<readonly Received[]>;
  readonly ledger: () => Promise<readonly PlacedRow[]>;
  readonly edit: (edits: readonly Edit[]) => Promise<void>;
  /** Types into another tracker, as the clerk. */
  readonly editOf: (spreadsheetId: string, edits: readonly Edit[]) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** A person of People, beside those of the first draft. */
export const deeRay: Edit = {
  kind: "add",
  tab: "people",
  key: "Name",
  rows: [{ Name: "Dee Ray", Post: "Traffic Engineer", Kind: "Officer", Email: dee, Reminders: "On" }],
};

/** One more recommendation, for somebody to answer. */
export function recommendation(ref: string, officer: string): Edit {
  const row = { Ref: ref, Recommendation: `Do ${ref}`, "Senior Responsible Officer": officer };
  return { kind: "add", tab: "response", key: "Ref", rows: [row] };
}

/** Opens a post room with a first draft and five people, on Monday 10 March 2025 at nine. */
export async function openPostRoom(
  service: Service = "gmail",
  more: Readonly<Record<string, string>> = {},
): Promise<PostRoom> {
  const office = await openOffice(more);
  await office.edit(clerk, [...firstDraft, deeRay]);
  const mail = await openService(service, office);
  const environment = {
    SCRUTINY_GOOGLE_URL: office.url,
    SCRUTINY_LEASE_SECONDS: "1",
    SCRUTINY_MAIL_FROM: sender,
    SCRUTINY_MAIL_DOMAINS: "westmere.example",
    SCRUTINY_COUNCIL: "Westmere Council",
    ...mail.environment,
    ...more,
  };
  const { ports, settings } = wireRemind(readRemindConfig(environment));
  const mine = [office.spreadsheetId];
  return {
    office,
    environment,
    ports,
    settings,
    remind: (other = ports, spreadsheetIds = mine) => remind({ spreadsheetIds }, other, settings),
    preview: (spreadsheetIds = mine) => previewReminders({ spreadsheetIds }, ports, settings),
    mails: mail.received,
    ledger: async () => {
      const { workbook } = await ports.sheet.read(office.spreadsheetId);
      const tab = workbook.tabs.find(({ title }) => title === "Reminders");
      return tab ? readLedger(tab) : [];
    },
    edit: (edits) => office.edit(clerk, edits),
    editOf: (spreadsheetId, edits) => playEdits({ rootUrl: office.url, spreadsheetId, email: clerk, edits }),
    close: async () => {
      await mail.close();
      await office.close();
    },
  };
}

type OpenService = {
  readonly environment: Readonly<Record<string, string>>;
  readonly received: () => Promise<readonly Received[]>;
  readonly close: () => Promise<void>;
};

async function openService(service: Service, office: Office): Promise<OpenService> {
  switch (service) {
    case "gmail":
      return {
        environment: { SCRUTINY_MAIL: "gmail" },
        received: () => sentByGmail(office.url, sender),
        close: async () => undefined,
      };
    case "notify":
      return openNotify(office);
    case "smtp":
      return openSmtp();
  }
}

async function openNotify({ url }: Office): Promise<OpenService> {
  const account = await openNotifyAccount(url, "ann@gone.example");
  return {
    environment: {
      SCRUTINY_MAIL: "notify",
      SCRUTINY_NOTIFY_KEY: account.apiKey,
      SCRUTINY_NOTIFY_TEMPLATE: account.template,
      SCRUTINY_NOTIFY_URL: url,
    },
    received: () => sentByNotify(url, account),
    close: async () => undefined,
  };
}

async function openSmtp(): Promise<OpenService> {
  const smtp = await startSmtp();
  const { host, port, user, password, ca = "" } = smtp.server;
  return {
    environment: {
      SCRUTINY_MAIL: "smtp",
      SCRUTINY_SMTP_HOST: host,
      SCRUTINY_SMTP_PORT: String(port),
      SCRUTINY_SMTP_USER: user,
      SCRUTINY_SMTP_PASSWORD: password,
      SCRUTINY_SMTP_CA: ca,
    },
    received: () => Promise.all(smtp.received.map(readMail)),
    close: smtp.close,
  };
}
