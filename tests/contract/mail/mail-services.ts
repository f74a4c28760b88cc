import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { googleAccess } from "../../../src/adapters/google/access.ts";
import { createGmailPort } from "../../../src/adapters/mail/gmail.ts";
import { gmailAccess } from "../../../src/adapters/mail/gmail-access.ts";
import { createNotifyPort } from "../../../src/adapters/mail/notify.ts";
import { createSmtpPort } from "../../../src/adapters/mail/smtp.ts";
import { createFilesPort } from "../../../src/adapters/storage.ts";
import { makeBucket, setClock } from "../../../src/cli/local/local-google.ts";
import { startEmulator } from "../../../src/emulator/start-emulator.ts";
import type { MailPort } from "../../../src/ports/mail.ts";
import { openGate, type Verdict } from "../../support/gate.ts";
import { openNotifyAccount, sentByNotify } from "./notify-service.ts";
import { mailIn, type Received, readMail } from "./received.ts";
import { startSmtp } from "./smtp-server.ts";

/**
 * A mail service with a port to it. `losing` is a port whose next sending arrives and whose answer is lost;
 * `unreachable` one to where nobody listens, `stranger` one that the service does not let in. Nobody has a
 * mailbox at gone.example.
 */
export type MailService = {
  readonly port: MailPort;
  readonly losing: MailPort;
  readonly unreachable: MailPort;
  readonly stranger: MailPort;
  /** SMTP's alone: a port that does not know who signed the server's certificate. */
  readonly untrusting?: MailPort;
  readonly received: () => Promise<readonly Received[]>;
  readonly close: () => Promise<void>;
};

const sender = { name: "Scrutiny reminders", address: "scrutiny@westmere.example" };
const nowhere = "http://127.0.0.1:9";
export const monday = "2025-03-10T09:00:00Z";

/** Gmail at the emulator. */
export async function openGmail(): Promise<MailService> {
  const folder = await mkdtemp(join(tmpdir(), "gmail-"));
  const emulator = await startEmulator({ port: 0, dataDir: folder });
  await setClock(emulator.url, monday, true);
  await fetch(`${emulator.url}/_emulator/gmail/bounces`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ address: "ann@gone.example" }),
  });
  const gate = await openGate(emulator.url, ({ path }) => lost(path.endsWith("/messages/send")));
  const at = (url: string, account = sender.address) =>
    createGmailPort(gmailAccess(account, null, url), sender);
  return {
    port: at(emulator.url),
    losing: at(gate.url),
    unreachable: at(nowhere),
    stranger: createGmailPort(googleAccess("robot@project.iam.gserviceaccount.com", emulator.url), sender),
    received: () => mailIn(folder),
    close: async () => {
      await gate.close();
      await emulator.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** GOV.UK Notify at the emulator. */
export async function openNotify(): Promise<MailService> {
  const folder = await mkdtemp(join(tmpdir(), "notify-"));
  const emulator = await startEmulator({ port: 0, dataDir: folder });
  await setClock(emulator.url, monday, true);
  const account = await openNotifyAccount(emulator.url, "ann@gone.example");
  const gate = await openGate(emulator.url, ({ method }) => lost(method === "POST"));
  const at = (url: string, apiKey = account.apiKey) =>
    createNotifyPort({ apiKey, template: account.template, url, plainly: (text) => text });
  return {
    port: at(emulator.url),
    losing: at(gate.url),
    unreachable: at(nowhere),
    stranger: at(emulator.url, `stranger-${account.template}-${account.template}`),
    received: () => sentByNotify(emulator.url, account),
    close: async () => {
      await gate.close();
      await emulator.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** SMTP over TLS, its journal in the emulator's Cloud Storage. */
export async function openSmtp(): Promise<MailService> {
  const folder = await mkdtemp(join(tmpdir(), "smtp-"));
  const emulator = await startEmulator({ port: 0, dataDir: folder });
  await makeBucket(emulator.url, "tracker@automation.example", "state");
  const journal = createFilesPort(googleAccess("tracker@automation.example", emulator.url), "state");
  const smtp = await startSmtp();
  const { ca: _, ...unsigned } = smtp.server;
  const { server } = smtp;
  const port = createSmtpPort(server, sender, journal);
  return {
    port,
    losing: {
      ...port,
      send: async (mail) => {
        smtp.afterData("vanish");
        return port.send(mail).finally(() => smtp.afterData("accept"));
      },
    },
    unreachable: createSmtpPort({ ...server, port: 9 }, sender, journal),
    stranger: createSmtpPort({ ...server, password: "guess" }, sender, journal),
    untrusting: createSmtpPort(unsigned, sender, journal),
    received: () => Promise.all(smtp.received.map(readMail)),
    close: async () => {
      await smtp.close();
      await emulator.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function lost(isSending: boolean): Verdict {
  return isSending ? "cut after" : "pass";
}
