import type { Book } from "../office-book.ts";
import { isoDay, type World } from "./world.ts";

const months = "January February March April May June July August September October November December".split(
  " ",
);

function words(day: number | null): string {
  if (day === null) return "";
  const [year, month = 1, date] = isoDay(day).split("-").map(Number);
  return `${date} ${months[month - 1]} ${year}`;
}

/** What officers would have typed for a world to be so. */
export function bookOf(world: World): Book {
  const nameOf = (person: number | null) => (person === null ? "" : (world.people[person]?.name ?? ""));
  return {
    id: world.id,
    facts: {
      "Report received": "",
      "Response due": words(world.responseDue),
      "Date agreed by Cabinet": words(world.cabinetDate),
      "Progress review date": words(world.reviewDate),
      Status: world.final ? "FINAL" : "Draft",
      "Lead Cabinet Member": nameOf(world.leadMember),
      "Lead senior officer": nameOf(world.leadOfficer),
    },
    response: world.rows.map((row) => ({
      Ref: row.ref,
      Recommendation: `Do ${row.ref}.`,
      Agreed: row.agreed,
      Progress: row.progress,
      "Senior Responsible Officer": nameOf(row.owner),
      "Action due": words(row.actionDue),
      "Six month progress update": row.six ? "Half is done." : "",
      "Twelve month progress update": row.twelve ? "More is done." : "",
    })),
    people: world.people.map(({ name, email, away }) => ({
      Name: name,
      Email: email,
      Reminders: away === null ? "On" : remindersOf(away, nameOf),
    })),
  };
}

function remindersOf(
  { until, delegate }: NonNullable<World["people"][number]["away"]>,
  nameOf: (person: number | null) => string,
): string {
  const pause = until === null ? "" : `Paused until ${words(until)}`;
  const handOver = delegate === null ? "" : `delegate to ${nameOf(delegate)}`;
  return [pause, handOver].filter((part) => part !== "").join(", ") || "Paused";
}
