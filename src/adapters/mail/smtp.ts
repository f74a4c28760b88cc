import { randomUUID } from "node:crypto";
import { createTransport } from "nodemailer";
import type { FilesPort } from "../../ports/files.ts";
import type { Mail, MailPort, SentMail } from "../../ports/mail.ts";
import { PortError } from "../../ports/port-error.ts";
import { composeMail, messageIdOf, type Sender } from "./compose.ts";
import { smtpFailure } from "./smtp-failure.ts";

/** A mail server that takes messages for others (RFC 6409), always over TLS. `ca`: a PEM of its own authority. */
export type SmtpServer = {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly ca?: string;
};

const implicitTlsPort = 465;
const connecting = 20_000;
const waiting = 60_000;

/**
 * SMTP as the mail port. SMTP cannot look a message up, so `journal` keeps a note of each: "begun" before
 * the server is spoken to, "sent" once it has taken the message. A message with no note was not sent; one
 * that is begun and no more may have been, and is never begun again. What bounces comes to the sender's
 * mailbox, which SMTP cannot read.
 */
export function createSmtpPort(server: SmtpServer, sender: Sender, journal: FilesPort): MailPort {
  const { host, port, user, password, ca } = server;
  const transport = createTransport({
    host,
    port,
    secure: port === implicitTlsPort,
    requireTLS: true,
    auth: { user, pass: password },
    tls: { minVersion: "TLSv1.2", ...(ca === undefined ? {} : { ca }) },
    connectionTimeout: connecting,
    greetingTimeout: connecting,
    socketTimeout: waiting,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async (mail) => {
      const raw = await composeMail(mail, sender);
      const note = await begin(journal, mail);
      try {
        await transport.sendMail({ envelope: { from: sender.address, to: [mail.to.address] }, raw });
      } catch (error) {
        throw await abandoned(journal, note, mail, smtpFailure(error));
      }
      const id = messageIdOf(mail.key, sender);
      await finish(journal, note, mail, id);
      return { id };
    },
    find: async (keys) => {
      const found = new Map<string, SentMail | "unknown">();
      for (const key of keys) {
        const note = await journal.read(noteOf(key));
        if (note) found.set(key, note.text.startsWith(begun) ? "unknown" : { id: note.text });
      }
      return found;
    },
    bounces: async () => [],
  };
}

const begun = "begun ";

function noteOf(key: string): string {
  return `mail/${key}`;
}

/** Notes that a message is about to leave; gives the note's generation. Nothing has been sent when it throws. */
async function begin(journal: FilesPort, { key }: Mail): Promise<string> {
  const mine = `${begun}${randomUUID()}`;
  const generation = await journal.write(noteOf(key), mine, "0").catch(ifUncertain);
  if (generation !== null) return generation;
  const standing = await journal.read(noteOf(key));
  if (standing?.text === mine) return standing.generation;
  if (standing) throw new PortError("uncertain", "this message was begun before, and may have been sent");
  throw new PortError("unreachable", "the note of this message could not be kept");
}

/** Takes the note away where the server surely has nothing; gives the failure back. */
async function abandoned(
  journal: FilesPort,
  note: string,
  { key }: Mail,
  failure: unknown,
): Promise<unknown> {
  if (failure instanceof PortError && failure.failure !== "uncertain")
    await journal.remove(noteOf(key), note).catch(ifFailed);
  return failure;
}

/** The message has left: a note that cannot be finished leaves a doubt, and is no failure. */
async function finish(journal: FilesPort, note: string, { key }: Mail, id: string): Promise<void> {
  await journal.write(noteOf(key), id, note).catch(ifFailed);
}

function ifUncertain(error: unknown): null {
  if (error instanceof PortError && error.failure === "uncertain") return null;
  throw error;
}

function ifFailed(error: unknown): null {
  if (error instanceof PortError) return null;
  throw error;
}
