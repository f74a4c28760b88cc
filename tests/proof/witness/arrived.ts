import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { simpleParser } from "mailparser";
import type { Arrived } from "./one-mail.ts";

/** A message with its time by the emulator's clock, and what it says. */
export type Message = Arrived & { readonly name: string; readonly text: string };

/** The messages that lie in `mail/` of an emulator's data, oldest first. */
export async function arrivedIn(dataFolder: string): Promise<readonly Message[]> {
  const folder = join(dataFolder, "mail");
  const names = await readdir(folder).catch(() => []);
  return Promise.all(names.toSorted().map(async (name) => ({ name, ...(await read(join(folder, name))) })));
}

async function read(path: string): Promise<Omit<Message, "name">> {
  const { to, headers, text = "" } = await simpleParser(await readFile(path));
  const first = Array.isArray(to) ? to[0] : to;
  return {
    to: first?.value[0]?.address ?? "",
    key: String(headers.get("x-scrutiny-key") ?? ""),
    text,
  };
}

/** Takes the messages away, which the emulator's snapshots know nothing of. */
export async function emptyLetterbox(dataFolder: string): Promise<void> {
  const folder = join(dataFolder, "mail");
  for (const name of await readdir(folder).catch(() => [])) await rm(join(folder, name));
}
