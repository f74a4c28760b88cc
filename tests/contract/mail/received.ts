import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { simpleParser } from "mailparser";

/** What somebody got. */
export type Received = { readonly to: string; readonly subject: string; readonly text: string };

/** The messages that lie in `mail/` of an emulator's data, oldest first. */
export async function mailIn(dataFolder: string): Promise<readonly Received[]> {
  const folder = join(dataFolder, "mail");
  const names = await readdir(folder).catch(() => []);
  return Promise.all(names.toSorted().map(async (name) => readMail(await readFile(join(folder, name)))));
}

/** Reads a message's bytes as a mail program does. */
export async function readMail(raw: Buffer): Promise<Received> {
  const { to, subject = "", text = "" } = await simpleParser(raw);
  const first = Array.isArray(to) ? to[0] : to;
  return { to: first?.value[0]?.address ?? "", subject, text: text.trim() };
}
