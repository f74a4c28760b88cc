import type { Edit } from "../../../sheet-template/example/edit.ts";
import { template } from "../../../sheet-template/template.ts";
import { init } from "../../../src/app/init.ts";
import { shareTracker } from "../../../src/app/share-tracker.ts";
import { wireInit } from "../../../src/app/wire.ts";
import { playEdits } from "../../../src/cli/story/officer.ts";
import type { Workbook } from "../../../src/core/model/workbook.ts";
import { isoDay, type Sent, type World } from "../../core/reminders/oracle/world.ts";
import { type Cloud, openCloud } from "../../support/cloud.ts";
import { clerk } from "../../support/office.ts";
import { rowsOf } from "../witness/texts.ts";
import { firstTyping, type Plot } from "./plot.ts";

/** A tracker as it stands: what people have typed, and what was stamped of it last. */
export type Inquiry = {
  readonly title: string;
  readonly turns: Plot["turns"];
  world: World;
  stamped: World | null;
  versions: number;
  told: number;
};

/** A council that keeps trackers in the cloud: the functions, the queue, the mail. */
export type Council = {
  readonly cloud: Cloud;
  readonly inquiries: readonly Inquiry[];
  readonly sent: Sent[];
  readonly keys: Set<string>;
};

const sender = "scrutiny@westmere.example";

/** The accounts by which the automation calls Google. */
export function accountsOf({ cloud }: Council): readonly string[] {
  return [cloud.office.config.SCRUTINY_ACCOUNT, sender];
}

/** Opens a council with a tracker for each plot. */
export async function openCouncil(plots: readonly Plot[]): Promise<Council> {
  const cloud = await openCloud({
    SCRUTINY_JOBS: "register,remind",
    SCRUTINY_LEASE_SECONDS: "5",
    SCRUTINY_MAIL: "gmail",
    SCRUTINY_MAIL_FROM: sender,
    SCRUTINY_MAIL_DOMAINS: "westmere.example",
    SCRUTINY_COUNCIL: "Westmere Council",
  });
  const inquiries: Inquiry[] = [];
  for (const [nth, { world, turns }] of plots.entries())
    inquiries.push(await openInquiry(cloud, `Inquiry ${nth + 1}`, world, turns));
  return { cloud, inquiries, sent: [], keys: new Set() };
}

async function openInquiry(
  cloud: Cloud,
  title: string,
  world: World,
  turns: Plot["turns"],
): Promise<Inquiry> {
  const { config } = cloud.office;
  const ports = wireInit(config);
  const made = await init(ports, template, { automation: config.SCRUTINY_ACCOUNT, dryRun: false, title });
  if (made.kind !== "created") throw new Error("init should have made a spreadsheet");
  const { spreadsheetId: id } = made;
  await shareTracker(ports, id, [clerk]);
  await cloud.drive.files.update({ fileId: id, addParents: cloud.folder });
  await typeInto(cloud, id, firstTyping(world, title));
  return { title, turns, world: { ...world, id }, stamped: null, versions: 0, told: 0 };
}

/** Types into a tracker as its clerk does. */
export async function typeInto(cloud: Cloud, spreadsheetId: string, edits: readonly Edit[]): Promise<void> {
  await playEdits({ rootUrl: cloud.office.url, spreadsheetId, email: clerk, edits });
}

/** The register's rows by the title of their inquiry, each by its headers. */
export async function registerOf({
  cloud,
}: Council): Promise<ReadonlyMap<string, Readonly<Record<string, string>>>> {
  const { data } = await cloud.drive.files.list({ q: "name = 'Scrutiny register'" });
  const { workbook } = await cloud.office.ports.sheet.read(data.files?.[0]?.id ?? "");
  const headers = headersOf(workbook);
  const rows = rowsOf(workbook, "Trackers").map((cells) =>
    Object.fromEntries(headers.map((header, column) => [header, cells[column] ?? ""])),
  );
  return new Map(rows.map((row) => [row.Inquiry ?? "", row]));
}

function headersOf({ tabs }: Workbook): readonly string[] {
  return (tabs.find(({ title }) => title === "Trackers")?.rows[0] ?? []).map(({ text }) => text);
}

/** An instant of a day, in UTC. */
export function instantOf(day: number, time: string): string {
  return `${isoDay(day)}T${time}:00Z`;
}
