import { doubled, type Rows } from "./texts.ts";

/** A message as it arrived: to whom, and the key in its header. */
export type Arrived = { readonly to: string; readonly key: string };

/** What begins the Message cell of a claim that was given up or refused (docs/decisions/0007). */
const givenUp = /^(?:Not sent|Refused)/u;

/**
 * Everything that is wrong with what was sent: a message that arrived twice, one that no ledger has as sent, a row
 * that says "sent" of none, and the same thing asked twice of one person. `ledger`: the rows of a Reminders tab.
 */
export function wrongMail(ledger: Rows, arrived: readonly Arrived[]): readonly string[] {
  const sent = ledger.filter(([, , , , , , at = ""]) => at !== "");
  const keys = new Set(sent.map(([key]) => key));
  const asks = sent.flatMap(([, to, about = "", kind, due, claimed]) =>
    about
      .split(", ")
      .map((ref) => `${kind} ${due} ${ref} of ${to?.toLowerCase()} on ${claimed?.slice(0, 10)}`),
  );
  return [
    ...doubled(arrived.map(({ key }) => key)).map((key) => `message ${key} arrived twice`),
    ...doubled(asks).map((ask) => `asked twice: ${ask}`),
    ...arrived.filter(({ key }) => !keys.has(key)).map(({ to }) => `the ledger knows of no mail to ${to}`),
    ...[...keys]
      .filter((key) => arrived.every((mail) => mail.key !== key))
      .map((key) => `the ledger says that ${key} was sent, and it never arrived`),
    ...ledger.flatMap(([key, , , , , , at = "", message = ""]) =>
      at === "" && !givenUp.test(message) ? [`the claim ${key} was left open`] : [],
    ),
  ];
}
