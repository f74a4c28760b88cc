import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { simpleParser } from "mailparser";
import { explain, TrackerError } from "../../../src/app/errors.ts";
import { type Preview, preview } from "../../../src/app/publish/preview.ts";
import type { BusyOffice } from "../races/busy-office.ts";
import { emptyLetterbox } from "../witness/arrived.ts";
import { besiege, tabsOf } from "./besiege.ts";
import { formulasIn, harmfulIn, strangeHeaders } from "./harmless.ts";
import type { Siege } from "./hostile-texts.ts";

/** The tabs that the automation owns; Version control is people's too, and only appended to. */
const automations: ReadonlySet<string> = new Set([
  "Checks",
  "Change log",
  "Reminders",
  "Published",
  "_Baseline",
  "Version control",
]);

/** Runs everything over a besieged tracker; gives every harm that came of it. `own`: a page of harmless words. */
export async function withstand(
  { office, does, reset }: BusyOffice,
  siege: Siege,
  own: string,
): Promise<readonly string[]> {
  await reset();
  await besiege(office, siege);
  const before = await tabsOf(office);
  const failures = [
    await failureOf("the sync", does("sync", office.url, 5)),
    await failureOf("the reminders", does("remind", office.url, 5)),
    await failureOf("the publication", does("publish", office.url, 5)),
  ].flat();
  const { ports, settings } = office.publishing;
  let shown: Preview | null = null;
  const previewing = preview({ spreadsheetId: office.spreadsheetId }, ports, settings).then((made) => {
    shown = made;
  });
  failures.push(...(await failureOf("the preview", previewing)));
  const after = await tabsOf(office);
  return [
    ...failures,
    ...writtenElsewhere(before, after),
    ...(shown === null ? [] : await harmOf(shown, siege, own)),
    ...(await harmByMail(office.folder, own)),
  ];
}

async function failureOf(what: string, work: Promise<unknown>): Promise<string[]> {
  try {
    await work;
    return [];
  } catch (error) {
    const told = explain(error, "the account");
    if (told instanceof TrackerError && told.kind !== "bug") return [];
    return [`${what} failed: ${error instanceof Error ? error.stack : String(error)}`.slice(0, 600)];
  }
}

/** Only the automation's tabs may differ, and no formula stands in them. */
export function writtenElsewhere(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  const titles = [...new Set([...before.keys(), ...after.keys()])];
  return [
    ...titles
      .filter((title) => !automations.has(title) && before.get(title) !== after.get(title))
      .map((title) => `the tab "${title}" was written to`),
    ...titles
      .filter((title) => automations.has(title) && after.get(title)?.includes('"formulaValue"'))
      .map((title) => `a formula stands in ${title}`),
  ];
}

async function harmOf(
  { html, files, gates }: Preview,
  siege: Siege,
  own: string,
): Promise<readonly string[]> {
  const text = (name: string) =>
    Buffer.from(files.find((file) => file.name === name)?.bytes ?? []).toString();
  const trouble = [
    ...harmfulIn(html, own),
    ...harmfulIn(text("index.html"), own),
    ...formulasIn(text("response.csv")),
  ];
  const json = text("response.json");
  if (json !== "") JSON.parse(json);
  return [...trouble, ...(gates.length === 0 ? leaked(siege, `${html}${json}${text("response.csv")}`) : [])];
}

/** An address of a person may stand in what nothing keeps from going out. */
export function leaked({ people }: Pick<Siege, "people">, published: string): readonly string[] {
  const known = people.map((cells) => cells[3] ?? "").filter((email) => /^\S+@\S+\.\S+$/u.test(email));
  return [...known, "ben.okafor@westmere.example"]
    .filter((email) => published.includes(email))
    .map((email) => `the address ${email} would be published`);
}

async function harmByMail(folder: string, own: string): Promise<readonly string[]> {
  const letters = join(folder, "mail");
  const names = await readdir(letters).catch(() => []);
  const trouble: string[] = [];
  for (const name of names) {
    const raw = await readFile(join(letters, name));
    const { html, to, cc, bcc } = await simpleParser(raw);
    const recipients = [to, cc, bcc].flat().flatMap((each) => each?.value ?? []);
    if (recipients.length !== 1) trouble.push(`a message has ${recipients.length} recipients`);
    if (recipients.some(({ address = "" }) => !address.toLowerCase().endsWith("@westmere.example")))
      trouble.push("a message left for another domain");
    trouble.push(...strangeHeaders(raw.toString("latin1")), ...harmfulIn(html || "", own));
  }
  await emptyLetterbox(folder);
  return trouble;
}
