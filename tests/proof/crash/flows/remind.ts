import { fact } from "../../../../sheet-template/example/edit.ts";
import { readLedger } from "../../../../src/app/remind/ledger-rows.ts";
import { remind } from "../../../../src/app/remind/remind.ts";
import { readRemindConfig } from "../../../../src/app/remind/remind-config.ts";
import type { RemindResult } from "../../../../src/app/remind/remind-result.ts";
import { wireRemind } from "../../../../src/app/wire.ts";
import {
  dee,
  deeRay,
  openPostRoom,
  type PostRoom,
  recommendation,
  type Service,
} from "../../../app/remind/post-room.ts";
import type { Received } from "../../../contract/mail/received.ts";
import { openAnother } from "../../../support/another-tracker.ts";
import { ben, clerk, firstDraft } from "../../../support/office.ts";
import { restoreState, takeState } from "../../../support/snapshot.ts";
import { touched } from "../../witness/only-people.ts";
import { type Flow, nothingBroken, shortLease, type World } from "../flow.ts";
import { type Due, wrongMail } from "../what-holds/mail.ts";
import { standingOf } from "./tracker-world.ts";

const names = { gmail: "Gmail", notify: "GOV.UK Notify", smtp: "SMTP" } as const;

/**
 * Reminders of two trackers, by one of the mail services. What is held up arrives before half an hour is over,
 * which is how long a claim is its run's own (docs/decisions/0007): mail that a service takes in later than that,
 * from a sender that has given up, goes out twice, and nothing outside the service could help it.
 */
export function remindFlow(service: Service): Flow {
  return {
    name: `reminders by ${names[service]}`,
    promise: "each message once, and a ledger that tells what became of it",
    short: { single: 12, pairs: 4, kills: 2 },
    long: null,
    open: () => openRoom(service),
  };
}

/** The first tracker asks Ben for 101 and Dee for 201, the second Ben for 102; the clerk hears of the week in both. */
const due: readonly Due[] = [
  { to: ben, ref: "101", says: "Do 101", ledgers: 1 },
  { to: ben, ref: "102", says: "Do 102", ledgers: 1 },
  { to: dee, ref: "201", says: "Do 201", ledgers: 1 },
  { to: clerk, ref: "", says: "Your week in scrutiny", ledgers: 2 },
];

type Room = { readonly room: PostRoom; readonly ids: readonly string[]; readonly service: Service };

async function openRoom(service: Service): Promise<World> {
  const room = await openPostRoom(service, shortLease);
  const title = fact("Inquiry title", "Quieter Streets");
  const second = await openAnother(room.office, "Quieter Streets", [...firstDraft, deeRay, title]);
  const ids = [room.office.spreadsheetId, second];
  await room.office.at("2025-03-10T10:00:00Z");
  await room.remind(room.ports, ids);
  await room.office.at("2025-03-11T10:00:00Z");
  await room.edit([recommendation("101", "Ben Okafor"), recommendation("201", "Dee Ray")]);
  await room.editOf(second, [recommendation("102", "Ben Okafor")]);
  const start = await takeState(room.office.url);
  const cells = await cellsOf(room, ids);
  let earlier = (await room.mails()).length;
  const outbox = async () => (await room.mails()).slice(earlier);
  const rerun = async () => void (await room.remind(room.ports, ids));
  return {
    url: room.office.url,
    reset: async () => {
      await restoreState(room.office.url, start);
      earlier = (await room.mails()).length;
    },
    run: (url) => remindAt({ room, ids, service }, url, outbox),
    command: (url) => ({ args: ["remind", ...ids], environment: environmentAt({ room, ids, service }, url) }),
    brokenAtOnce: nothingBroken,
    rerun,
    later: async () => {
      await room.office.at("2025-03-11T10:31:00Z");
      await rerun();
    },
    broken: async () => [
      ...wrongMail(due, { outbox: await outbox(), ledger: await ledgerOf(room, ids) }, service === "smtp"),
      ...touched(cells, await cellsOf(room, ids)),
      ...(await stillToSend(room, ids)),
    ],
    close: room.close,
  };
}

/** The room's settings with Google, and Notify where it is the emulator's, at an address. */
function environmentAt({ room: { environment }, service }: Room, url: string) {
  const notify = service === "notify" ? { SCRUTINY_NOTIFY_URL: url } : {};
  return { ...environment, SCRUTINY_GOOGLE_URL: url, ...notify };
}

async function remindAt(
  at: Room,
  url: string,
  outbox: () => Promise<readonly Received[]>,
): Promise<readonly string[]> {
  const { ports, settings } = wireRemind(readRemindConfig(environmentAt(at, url)));
  const { mails } = await remind({ spreadsheetIds: at.ids }, ports, settings);
  const got = await outbox();
  return mails
    .filter((told) => !got.some((mail) => isSame(told, mail)))
    .map(({ to, subject }) => `the run said that it wrote to ${to} (${subject}), and it did not`);
}

function isSame(told: RemindResult["mails"][number], { to, subject }: Received): boolean {
  return told.to === to && told.subject === subject;
}

/** The ledgers of the trackers since the messages of the day before. */
async function ledgerOf({ ports }: PostRoom, ids: readonly string[]) {
  const ledgers = await Promise.all(
    ids.map(async (id) => {
      const { tabs } = (await ports.sheet.read(id)).workbook;
      const tab = tabs.find(({ title }) => title === "Reminders");
      return tab ? readLedger(tab) : [];
    }),
  );
  return ledgers.flat().filter(({ claimed }) => claimed >= "2025-03-11");
}

async function cellsOf({ office }: PostRoom, ids: readonly string[]) {
  const standing = await Promise.all(ids.map((id) => standingOf(office, id)));
  return standing.flatMap(({ cells }) => cells);
}

async function stillToSend(room: PostRoom, ids: readonly string[]): Promise<readonly string[]> {
  const { letters } = await room.preview(ids);
  return letters.map(({ to, subject }) => `the next run would write to ${to.address} again: ${subject}`);
}
