import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { FilesPort } from "../../ports/files.ts";
import { PortError } from "../../ports/port-error.ts";
import type { SheetPort, SheetRead } from "../../ports/sheet.ts";
import type { ShelfPort } from "../../ports/shelf.ts";
import type { TemplatePort } from "../../ports/template.ts";
import { TrackerError } from "../errors.ts";
import { isUnfinished, makeOnce } from "../template/make-once.ts";
import { planRegister } from "./plan-register.ts";
import { type Entry, registerRow } from "./register-row.ts";
import { layOutRegister, registerTitle } from "./register-tab.ts";

/** The services that keeping the register needs. */
export type RegisterPorts = {
  readonly sheet: SheetPort;
  readonly template: TemplatePort;
  readonly shelf: ShelfPort;
  readonly files: FilesPort;
};

/** Where the register is, and how many of its rows were written. */
export type Kept = { readonly spreadsheetId: string; readonly written: number };

const Place = z.object({ spreadsheetId: z.string() });
const placeName = "register";

/**
 * Brings the register up to date, or makes it: one read, and one write if anything differs. Afterwards no half-made
 * one of an earlier run is left. `automation` is the account that alone may change it.
 */
export async function keepRegister(
  entries: readonly Entry[],
  ports: RegisterPorts,
  automation: string,
): Promise<Kept> {
  const { spreadsheetId, read } = await openRegister(ports, automation);
  const today = read.at.toZonedDateTimeISO("Europe/London").toPlainDate();
  const rows = entries.map((entry) => registerRow(entry, today));
  const writes = planRegister(read.workbook, rows, randomUUID().slice(0, 8));
  if (writes) await ports.sheet.write(spreadsheetId, writes);
  await binLeftovers(ports, automation, spreadsheetId);
  return { spreadsheetId, written: countRows(writes) };
}

function countRows(writes: ReturnType<typeof planRegister>): number {
  const cells = writes?.cells ?? [];
  return cells.reduce((total, write) => total + (write.kind === "overwrite" ? write.rows.length : 0), 0);
}

/**
 * The register as it stands. One that has been deleted is made anew; a run that was overtaken while it made one bins
 * its own, which nobody knows of, and takes the one that is noted.
 */
async function openRegister(
  ports: RegisterPorts,
  automation: string,
): Promise<{ readonly spreadsheetId: string; readonly read: SheetRead }> {
  const noted = await ports.files.read(placeName);
  if (noted) {
    const { spreadsheetId } = Place.parse(JSON.parse(noted.text));
    const read = await unlessGone(ports.sheet.read(spreadsheetId));
    if (read) return { spreadsheetId, read };
  }
  const { spreadsheetId, isNew } = await findOrMake(ports, automation);
  const place = JSON.stringify({ spreadsheetId });
  const isNoted = (await ports.files.write(placeName, place, noted?.generation ?? "0")) !== null;
  if (isNoted || (await ports.files.read(placeName))?.text === place)
    return { spreadsheetId, read: await ports.sheet.read(spreadsheetId) };
  if (isNew) await ports.shelf.bin(spreadsheetId);
  return openRegister(ports, automation);
}

/** Google may make a spreadsheet late, after a run that asked for it has died and another has made its own. */
async function binLeftovers(
  { shelf, template }: RegisterPorts,
  automation: string,
  kept: string,
): Promise<void> {
  const others = (await shelf.ownSpreadsheets(registerTitle)).filter(
    ({ id, shared }) => id !== kept && !shared,
  );
  for (const { id } of others)
    if (isUnfinished(await template.inspect(id), layOutRegister(automation))) await shelf.bin(id);
}

/** A run that was killed after making it has left one behind, filled or not; it is known by its title. */
async function findOrMake(
  { shelf, template }: RegisterPorts,
  automation: string,
): Promise<{ readonly spreadsheetId: string; readonly isNew: boolean }> {
  const layout = layOutRegister(automation);
  for (const { id } of await shelf.ownSpreadsheets(registerTitle))
    if (!isUnfinished(await template.inspect(id), layout)) return { spreadsheetId: id, isNew: false };
  try {
    const { spreadsheetId } = await makeOnce({ shelf, template }, layout, registerTitle);
    return { spreadsheetId, isNew: true };
  } catch (error) {
    if (error instanceof PortError && error.failure === "not-allowed") throw notMade(automation, error);
    throw error;
  }
}

/** Accounts of services have no storage in Drive, and so may not be able to own a file. */
function notMade(automation: string, cause: PortError): TrackerError {
  const says = `The account may not make the register's spreadsheet. Make it as a person, who then owns it: npm run scrutiny -- register --share ${automation}; see docs/deploy.md. (${cause.message})`;
  return new TrackerError("not-allowed", "register-not-made", says, { cause });
}

async function unlessGone(reading: Promise<SheetRead>): Promise<SheetRead | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof PortError && error.failure === "not-found") return null;
    throw error;
  }
}
