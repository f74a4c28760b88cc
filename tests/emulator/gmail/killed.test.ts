import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ANN, BOB } from "../helpers/emulator.ts";
import { gmailOf, mail, sending } from "./mail.ts";

const dataDir = await mkdtemp(join(tmpdir(), "emulator-mail-killed-"));
const started: ChildProcess[] = [];

afterAll(async () => {
  for (const child of started) child.kill("SIGKILL");
  await rm(dataDir, { recursive: true });
});

async function startProcess(): Promise<{ url: string; child: ChildProcess }> {
  const child = spawn(process.execPath, ["src/cli/emulator.ts", "--port", "0", "--data", dataDir], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  started.push(child);
  let printed = "";
  for await (const part of child.stdout ?? []) {
    printed += String(part);
    const url = /^ready (\S+)$/m.exec(printed)?.[1];
    if (url !== undefined) return { url, child };
  }
  throw new Error(`the emulator did not start: ${printed}`);
}

test("mail that was answered before SIGKILL is in both mailboxes, and every sent mail has its file", async () => {
  const first = await startProcess();
  const users = gmailOf(first.url, ANN).users;
  const answered: string[] = [];
  const senders = [0, 1, 2, 3].map(async () => {
    for (let i = 0; i < 200; i++) {
      const { data } = await users.messages.send(sending(mail({ To: BOB, Subject: `Mail ${i}` })));
      answered.push(data.id ?? "");
      if (answered.length === 200) first.child.kill("SIGKILL");
    }
  });
  await Promise.allSettled(senders);
  if (first.child.exitCode === null && first.child.signalCode === null) await once(first.child, "exit");

  const second = await startProcess();
  const list = async (email: string, labelIds: string[]) => {
    const { data } = await gmailOf(second.url, email).users.messages.list({
      userId: "me",
      labelIds,
      maxResults: 500,
    });
    return (data.messages ?? []).map(({ id }) => id ?? "");
  };
  const sent = await list(ANN, ["SENT"]);
  const files = await readdir(join(dataDir, "mail"));

  expect(answered.filter((id) => !sent.includes(id))).toEqual([]);
  expect(await list(BOB, ["INBOX"])).toHaveLength(sent.length);
  expect(sent.filter((id) => !files.some((name) => name.endsWith(`-${id}.eml`)))).toEqual([]);
  const texts = await Promise.all(files.map((name) => readFile(join(dataDir, "mail", name), "utf8")));
  expect(texts.every((text) => text.includes("Subject: Mail "))).toBe(true);
});
