import { isoDay, type Sent } from "../../core/reminders/oracle/world.ts";

const months = "January February March April May June July August September October November December";

const about: Readonly<Record<string, string>> = {
  response: "Response",
  action: "Action",
  "six-month": "Six month update",
  "twelve-month": "Twelve month update",
};

const how: Readonly<Record<string, string>> = {
  overdue: "overdue",
  "escalation-cabinet-member": "late, told to the Cabinet Member",
  "escalation-lead-officer": "late, told to the lead senior officer",
};

/** What the Reminders tab has to say of something sent: who, which ref, what kind, and by when. */
export function rowOfSent({ address, ref, tag, ask, due }: Sent): string {
  const kind = tag === "assigned" ? "Assigned" : `${about[ask]} ${how[tag] ?? "due"}`;
  return [address, ref, kind, tag === "assigned" || due === null ? "" : inWords(due)].join(" | ");
}

function inWords(day: number): string {
  const [year, month = 1, date] = isoDay(day).split("-").map(Number);
  return `${date} ${months.split(" ")[month - 1]} ${year}`;
}

/** The same of what stands there: a line for each ref of each row that was sent. */
export function rowsSent(ledger: readonly (readonly string[])[]): readonly string[] {
  return ledger
    .filter((row) => (row[6] ?? "") !== "")
    .flatMap(([, to = "", refs = "", kind, due]) =>
      refs.split(", ").map((ref) => [to.toLowerCase(), ref, kind, due].join(" | ")),
    );
}

/** Whom one tracker's rows of a day were sent to in more messages than one. */
export function toldApart(ledger: readonly (readonly string[])[]): readonly string[] {
  const messages = ledger
    .filter((row) => (row[6] ?? "") !== "")
    .map(([key = "", to = ""]) => ({ key, to: to.toLowerCase() }));
  return [...Map.groupBy(messages, ({ to }) => to)]
    .filter(([, sent]) => new Set(sent.map(({ key }) => key)).size > 1)
    .map(([to]) => `${to} was told of it in two messages`);
}

/** What stands in one list and not as often in the other, in words. */
export function difference(sent: readonly string[], due: readonly string[]): readonly string[] {
  return [
    ...minus(due, sent).map((row) => `was due and was not sent: ${row}`),
    ...minus(sent, due).map((row) => `was sent and was not due: ${row}`),
  ];
}

function minus(all: readonly string[], taken: readonly string[]): readonly string[] {
  const left = [...taken];
  return all.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
