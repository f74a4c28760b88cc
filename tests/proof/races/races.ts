import { readCatalogue } from "../../../src/app/publish/catalogue.ts";
import { linksThatLeadNowhere } from "../../support/dead-links.ts";
import { createDice, type Dice } from "../dice.ts";
import type { Attempt, Part } from "../part.ts";
import { arrivedIn, type Message } from "../witness/arrived.ts";
import { wrongHistory } from "../witness/one-history.ts";
import { wrongMail } from "../witness/one-mail.ts";
import { doubled, rowsOf } from "../witness/texts.ts";
import { type BusyOffice, openBusyOffice, type Work, works } from "./busy-office.ts";
import { interleave, type Meeting } from "./interleave.ts";

const usual = { works, leaseSeconds: 600, sleeps: false, sameMoment: false };

/**
 * Syncs take no part where leases have lapsed and writes meet at one moment as well: what a version rests on then
 * is told in docs/decisions/0003, and shown by a test beside this file.
 */
const meetings: readonly Meeting[] = [
  { ...usual, name: "leases hold" },
  { ...usual, name: "leases lapse at once", leaseSeconds: 0.05 },
  { ...usual, name: "a holder sleeps past its lease", leaseSeconds: 0.3, sleeps: true },
  { ...usual, name: "writes of one moment all succeed", sameMoment: true },
  {
    name: "leases lapse, and writes of one moment all succeed",
    works: ["remind", "publish"],
    leaseSeconds: 0.05,
    sleeps: false,
    sameMoment: true,
  },
];

/** Syncs, publications and reminders of one tracker at once, while officers work in it. */
export const races: Part = {
  name: "races",
  promise: "in any order of their requests: one version a change, each message once, one whole site",
  async *attempts({ long, seed }) {
    const busy = await openBusyOffice();
    try {
      for (let round = 0; round < (long ? 80 : 3); round += 1)
        for (const [index, meeting] of meetings.entries())
          yield await race(busy, meeting, createDice(seed + 100 * round + index), round + 1);
    } finally {
      await busy.office.close();
    }
  },
};

async function race(busy: BusyOffice, meeting: Meeting, dice: Dice, round: number): Promise<Attempt> {
  await busy.reset();
  const { office } = busy;
  const running = drawWorks(meeting.works, dice);
  const name = `${meeting.name}, round ${round}: ${running.join(", ")}`;
  const meanwhile = await interleave(busy, running, dice.below(3), meeting, dice);
  const after = await settle(busy);
  const arrived = await arrivedIn(office.folder);
  return { name, violations: [...meanwhile, ...after, ...(await wrongIn(busy, arrived))] };
}

/** Two to six works, at least two of them the same. */
function drawWorks(works: readonly Work[], dice: Dice): readonly Work[] {
  const first = dice.pick(works);
  const more = Array.from({ length: dice.below(5) }, () => dice.pick(works));
  return [first, first, ...more];
}

/** What the next clean run of each does, once whatever claims were left have lapsed. */
async function settle(busy: BusyOffice): Promise<readonly string[]> {
  await busy.office.at("2025-03-12T11:00:00Z");
  const trouble: string[] = [];
  for (const work of works)
    await busy.does(work, busy.office.url, 0.05).catch((error: unknown) => {
      trouble.push(`the clean ${work} failed: ${error instanceof Error ? error.stack : String(error)}`);
    });
  return trouble;
}

async function wrongIn({ office }: BusyOffice, arrived: readonly Message[]): Promise<readonly string[]> {
  const { workbook } = await office.ports.sheet.read(office.spreadsheetId);
  const [log, baseline, versions] = ["Change log", "_Baseline", "Version control"].map((title) =>
    rowsOf(workbook, title),
  );
  const { inquiries } = await readCatalogue(office.site);
  const published = inquiries.flatMap((inquiry) => inquiry.versions.map(({ number }) => number));
  const noted = rowsOf(workbook, "Published").map(([number = ""]) => number);
  return [
    ...wrongHistory({ log: log ?? [], baseline: baseline ?? [], versions: versions ?? [] }),
    ...wrongMail(rowsOf(workbook, "Reminders"), arrived),
    ...(inquiries.length === 1 ? [] : [`the catalogue has ${inquiries.length} inquiries`]),
    ...doubled(noted).map((number) => `the sheet notes the publication of ${number} twice`),
    ...(noted.join() === published.join() ? [] : [`published is ${published}, and noted ${noted}`]),
    ...(await linksThatLeadNowhere(office)),
  ];
}
