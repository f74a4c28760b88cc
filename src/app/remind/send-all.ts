import type { MailPort } from "../../ports/mail.ts";
import { PortError } from "../../ports/port-error.ts";
import { mailOf, type Written } from "./outgoing.ts";

/** What became of a message. After "in-doubt" it may have left; the next run looks it up. */
export type Outcome =
  | { readonly kind: "sent"; readonly id: string }
  | { readonly kind: "refused" | "in-doubt" | "not-sent"; readonly why: string };

/** Messages by their keys, each with what became of it. */
export type Outcomes = ReadonlyMap<string, Outcome>;

const outOfTime = "the run had no time left for it";

/**
 * Sends one message after another, until `isLate`. A service that lets nobody in, or cannot be reached, is
 * not tried again for the rest of them.
 */
export async function sendAll(
  letters: readonly Written[],
  mail: MailPort,
  isLate: () => boolean,
): Promise<Outcomes> {
  const outcomes = new Map<string, Outcome>();
  let stopped: string | null = null;
  for (const letter of letters) {
    if (stopped === null && isLate()) stopped = outOfTime;
    const outcome: Outcome =
      stopped === null ? await sendOne(letter, mail) : { kind: "not-sent", why: stopped };
    if (outcome.kind === "not-sent") stopped = outcome.why;
    outcomes.set(letter.key, outcome);
  }
  return outcomes;
}

async function sendOne(letter: Written, mail: MailPort): Promise<Outcome> {
  try {
    return { kind: "sent", id: (await mail.send(mailOf(letter))).id };
  } catch (error) {
    if (!(error instanceof PortError)) throw error;
    const why = error.message;
    if (error.failure === "uncertain") return { kind: "in-doubt", why };
    return { kind: error.failure === "refused" ? "refused" : "not-sent", why };
  }
}
