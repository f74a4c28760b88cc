import { dayNumber, isoDay, type Sent, type World, type WorldPerson, type WorldRow } from "./world.ts";

/**
 * The rules of docs/reminders.md once more, as plainly as they can be put and with nothing of the product: an
 * independent witness. It looks through everything that was ever sent to tell what is to be sent today.
 */
export function dueToday(world: World, today: number, sent: readonly Sent[]): readonly Sent[] {
  if (isDayOff(today)) return [];
  const before = sent.filter(({ tracker }) => tracker === world.id);
  return world.rows.flatMap((row) => dueOfRow(world, row, today, before));
}

const holidays = new Set(
  [
    "2018-08-27 2018-12-25 2018-12-26 2019-01-01 2019-04-19 2019-04-22 2019-05-06 2019-05-27",
    "2024-05-06 2024-05-27 2024-08-26 2024-12-25 2024-12-26",
    "2025-01-01 2025-04-18 2025-04-21 2025-05-05 2025-05-26 2025-08-25 2025-12-25 2025-12-26",
    "2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28",
    "2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28",
  ]
    .join(" ")
    .split(" ")
    .map(dayNumber),
);

/** 1 January 1970 was a Thursday. */
export function isDayOff(day: number): boolean {
  return (day + 3) % 7 >= 5 || holidays.has(day);
}

/** The days ahead, each brought forward to a working day. */
function reminderDays(due: number): readonly number[] {
  return [28, 14, 7, 1].map((ahead) => {
    let day = due - ahead;
    while (isDayOff(day)) day -= 1;
    return day;
  });
}

function monthsAfter(day: number, months: number): number {
  const [year = 0, month = 0, date = 0] = isoDay(day).split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return Date.UTC(year, month - 1 + months, Math.min(date, last)) / 86_400_000;
}

type Owed = { readonly ask: string; readonly due: number | null };

function owedOf(world: World, row: WorldRow, today: number): readonly Owed[] {
  if (["Complete", "Paused", "No longer feasible"].includes(row.progress)) return [];
  if (row.agreed === "") return [{ ask: "response", due: world.responseDue }];
  if (row.agreed === "No" && row.actionDue === null) return [];
  const owed: Owed[] = [];
  const agreed = world.final ? world.cabinetDate : null;
  const six = agreed === null ? null : (world.reviewDate ?? monthsAfter(agreed, 6));
  const twelve =
    agreed === null || six === null
      ? null
      : Math.max(monthsAfter(agreed, 12), world.reviewDate === null ? 0 : monthsAfter(six, 6));
  if (row.actionDue === null) {
    if (!row.six && !row.twelve) owed.push({ ask: "action", due: null });
  } else {
    const bySix = row.six && (six === null || row.actionDue <= six);
    const byTwelve = row.twelve && (twelve === null || row.actionDue <= twelve);
    if (!bySix && !byTwelve) owed.push({ ask: "action", due: row.actionDue });
  }
  if (six !== null && twelve !== null && !row.twelve) {
    const isTwelveAskedFor = today >= Math.min(...reminderDays(twelve));
    if (row.six || isTwelveAskedFor) owed.push({ ask: "twelve-month", due: twelve });
    else owed.push({ ask: "six-month", due: six });
  }
  return owed;
}

/** Who reads the mail of a person: they, or whoever stands in. Null: nobody. */
function readerOf(world: World, named: number | null, today: number): WorldPerson | null {
  let at = named;
  for (let steps = 0; steps < 20; steps += 1) {
    const person: WorldPerson | undefined = at === null ? undefined : world.people[at];
    if (!person) return null;
    const isBack = person.away === null || (person.away.until !== null && today >= person.away.until);
    if (isBack) return person.email === "" ? null : person;
    at = person.away?.delegate ?? null;
  }
  return null;
}

function dueOfRow(world: World, row: WorldRow, today: number, sent: readonly Sent[]): readonly Sent[] {
  const owed = owedOf(world, row, today);
  const reader = readerOf(world, row.owner, today);
  const address = reader?.email.toLowerCase();
  const base = { day: today, tracker: world.id, ref: row.ref };
  const about = sent.filter(({ ref }) => ref === row.ref);
  const toOwner: Sent[] = [];
  for (const { ask, due } of owed) {
    if (address === undefined || due === null) continue;
    const days = about
      .filter((each) => each.address === address && each.ask === ask && each.due === due)
      .filter((each) => !each.tag.startsWith("escalation") && each.tag !== "assigned")
      .map(({ day }) => day);
    const last = Math.max(...days);
    const isMissed = reminderDays(due).some((day) => day <= today && day > last);
    const isWeekly = days.length > 0 && today > due && today >= Math.max(due, last) + 7;
    if (!isMissed && !isWeekly) continue;
    const ahead = ask === "response" || ask === "action" ? `${ask}-due` : ask;
    toOwner.push({ ...base, address, ask, due, tag: today > due ? "overdue" : ahead });
  }
  const isKnown = about.some((each) => each.address === address);
  const isOwnReader = row.owner !== null && reader === world.people[row.owner];
  if (toOwner.length === 0 && owed.length > 0 && address !== undefined && isOwnReader && !isKnown) {
    const [next] = owed.toSorted((one, other) => (one.due ?? Infinity) - (other.due ?? Infinity));
    if (next) toOwner.push({ ...base, address, ask: next.ask, due: next.due, tag: "assigned" });
  }
  return [...toOwner, ...escalationsOf(world, owed, today, address, about, base)];
}

function escalationsOf(
  world: World,
  owed: readonly Owed[],
  today: number,
  owner: string | undefined,
  about: readonly Sent[],
  base: Pick<Sent, "day" | "tracker" | "ref">,
): readonly Sent[] {
  const member = readerOf(world, world.leadMember, today)?.email.toLowerCase();
  const officer = readerOf(world, world.leadOfficer, today)?.email.toLowerCase();
  return owed.flatMap(({ ask, due }) => {
    if (due === null) return [];
    const tell = (address: string | undefined, tag: string, after: number): readonly Sent[] => {
      if (address === undefined || address === owner || today < due + after) return [];
      const isTold = about.some(
        (each) => each.address === address && each.tag === tag && each.ask === ask && each.due === due,
      );
      return isTold ? [] : [{ ...base, address, ask, due, tag }];
    };
    return [
      ...tell(member, "escalation-cabinet-member", 14),
      ...(officer === member ? [] : tell(officer, "escalation-lead-officer", 28)),
    ];
  });
}
