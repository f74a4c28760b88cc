import type { Book } from "../office-book.ts";
import { dayNumber, type World, type WorldRow } from "./world.ts";

/** The worked example as the rules speak of it, read with no more than it needs. */
export function exampleWorld({ id, facts, response, people }: Book): World {
  const personIn = (cell = ""): number | null => {
    if (cell.includes("Manager and ")) return null;
    const at = people.findIndex(({ Name = "" }) => Name !== "" && cell.includes(Name.replace("Cllr ", "")));
    return at < 0 ? null : at;
  };
  const stems = new Set(response.flatMap(({ Ref = "" }) => (/[a-z]$/u.test(Ref) ? [Ref.slice(0, -1)] : [])));
  return {
    id,
    final: facts.Status === "FINAL",
    cabinetDate: dateIn(facts["Date agreed by Cabinet"]),
    reviewDate: null,
    // Received 10 July: two months that begin with that day end on 9 September.
    responseDue: dayNumber("2018-09-09"),
    people: people.map(({ Name = "", Email = "" }) => ({ name: Name, email: Email, away: null })),
    rows: response
      .filter(({ Ref = "" }) => !stems.has(Ref))
      .map((row) => ({
        ref: row.Ref ?? "",
        owner: personIn(row["Senior Responsible Officer"]),
        agreed: (row.Agreed ?? "") as WorldRow["agreed"],
        progress: (row.Progress ?? "") as WorldRow["progress"],
        actionDue: dateIn(row["Action due"]),
        six: (row["Six month progress update"] ?? "") !== "",
        twelve: (row["Twelve month progress update"] ?? "") !== "",
      })),
    leadMember: personIn(facts["Lead Cabinet Member"]),
    leadOfficer: personIn(facts["Lead senior officer"]),
  };
}

function dateIn(text = ""): number | null {
  const time = /^\d{1,2} [A-Z][a-z]+ \d{4}$/u.test(text) ? Date.parse(`${text} UTC`) : Number.NaN;
  return Number.isNaN(time) ? null : time / 86_400_000;
}
