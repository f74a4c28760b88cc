import { createHash } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { Council } from "../../core/model/letter.ts";
import type { FilesPort } from "../../ports/files.ts";
import type { Mail, MailPort } from "../../ports/mail.ts";
import { parkedLetter } from "../../render/mail/parked-letter.ts";
import { troublesOf } from "../cloud/tracker-state.ts";
import { claimTerm } from "../remind/settle-claims.ts";
import { addressOfSheet, type Entry, parkedAmong } from "./register-row.ts";

/**
 * What has been told, in the private bucket: each tracker with the instant of its parking, and the message that
 * is under way, by its key and when it was begun.
 */
const Told = z.object({
  told: z.array(z.string()),
  begun: z.object({ key: z.string(), about: z.array(z.string()), at: z.string() }).nullable(),
});
type Told = z.infer<typeof Told>;

const name = "parked-told";
const slack = { minutes: 10 };

/** Who is told, and in whose name. */
export type Telling = { readonly clerk: string; readonly council: Council; readonly mail: MailPort };

/**
 * Tells the clerk of the trackers that have been parked since the last time, in one message: claimed in the
 * bucket, sent, marked. A message that an earlier run left under way is looked up first. Gives how many
 * trackers were told of. Throws PortError.
 */
export async function tellParked(
  entries: readonly Entry[],
  files: FilesPort,
  telling: Telling,
  now: Temporal.Instant,
): Promise<number> {
  const parked = parkedAmong(entries);
  const found = await files.read(name);
  const before: Told = found ? Told.parse(JSON.parse(found.text)) : { told: [], begun: null };
  const told = new Set(before.told);
  const fresh = parked.filter((entry) => !told.has(markOf(entry)));
  const begun = before.begun ?? claim(fresh, now);
  if (begun === null || (before.begun !== null && isAnothers(before.begun, now))) return 0;
  const claimed = before.begun
    ? (found?.generation ?? "0")
    : await files.write(name, JSON.stringify({ ...before, begun }), found?.generation ?? "0");
  if (claimed === null) return 0;
  const about = parked.filter((entry) => begun.about.includes(markOf(entry)));
  const since = Temporal.Instant.from(begun.at).subtract(slack);
  const isSent = before.begun !== null && (await telling.mail.find([begun.key], since)).has(begun.key);
  if (!isSent && about.length > 0) await telling.mail.send(mailAbout(about, begun, telling));
  const standing = new Set(parked.map(markOf));
  const kept = [...before.told.filter((mark) => standing.has(mark)), ...begun.about];
  await files.write(name, JSON.stringify({ told: kept, begun: null }), claimed);
  return isSent ? 0 : about.length;
}

/** A message is its run's own for as long as a claim of a reminder; a run that was overtaken may yet send it. */
function isAnothers({ at }: NonNullable<Told["begun"]>, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(Temporal.Instant.from(at).add(claimTerm), now) > 0;
}

function markOf({ spreadsheetId, state }: Entry): string {
  const since = troublesOf(state).parked.map(({ parked }) => parked);
  return [spreadsheetId, ...since].join(" ");
}

function claim(fresh: readonly Entry[], now: Temporal.Instant): Told["begun"] {
  if (fresh.length === 0) return null;
  const about = fresh.map(markOf).sort();
  const digest = createHash("sha256").update(about.join("\n")).digest("hex").slice(0, 32);
  return { key: `parked-${digest}`, about, at: now.toString() };
}

function mailAbout(
  about: readonly Entry[],
  { key, at }: NonNullable<Told["begun"]>,
  { clerk, council }: Telling,
): Mail {
  const trackers = about.map(({ spreadsheetId, state }) => ({
    inquiry: state.summary?.inquiry ?? "",
    href: addressOfSheet(spreadsheetId),
    message: troublesOf(state)
      .parked.map(({ message }) => message)
      .join(" "),
  }));
  const to = { name: clerk, address: clerk };
  return {
    ...parkedLetter(trackers, council),
    key,
    at: Temporal.Instant.from(at),
    to,
    thread: "parked-trackers",
  };
}
