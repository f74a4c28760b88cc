import type { Page } from "../page.ts";
import { AskError } from "../server/ask.ts";
import { callFunction, type RemindResult, type SyncResult } from "../server/functions.ts";
import { type PublishResult, publicationLines, publicationTitle } from "./publication-words.ts";
import { count } from "./words.ts";

/** Asks the automation for something, and says what came of it. What was typed is saved first. */
export type Tasks = {
  readonly check: () => void;
  readonly stamp: () => void;
  readonly remind: () => void;
  readonly publish: () => void;
  readonly canPublish: boolean;
};

export function createTasks(page: Page): Tasks {
  const { settings, notices, outbox, you } = page;
  const { spreadsheetId } = settings;

  async function run<Result>(
    doing: string,
    name: string,
    body: object,
    says: (result: Result) => string,
  ): Promise<void> {
    notices.say(doing);
    try {
      await outbox.settled();
      notices.say(says(await callFunction<Result>(name, body, you.email())));
    } catch (error) {
      if (!(error instanceof AskError)) throw error;
      notices.insist(error.message);
    }
  }

  return {
    check: () =>
      void run<SyncResult>("Checking …", "sync", { spreadsheetId, editor: you.email() }, checkedWords),
    stamp: () =>
      void run<SyncResult>(
        "Stamping …",
        "sync",
        { spreadsheetId, editor: you.email(), stampNow: true },
        stampedWords,
      ),
    remind: () =>
      void run<RemindResult>("Reminding …", "remind", { spreadsheetIds: [spreadsheetId] }, remindedWords),
    publish: () => void run<PublishResult>("Publishing …", "publish", { spreadsheetId }, publishedWords),
    canPublish: settings.functions.includes("publish"),
  };
}

function checkedWords({ findings, raised, mended }: SyncResult): string {
  const grave = findings.filter(({ severity }) => severity === "must fix").length;
  const standing =
    findings.length === 0
      ? "nothing to mend"
      : `${count(findings.length, "finding")}, ${grave} must be fixed`;
  return `Checked: ${standing}. ${raised.length} new, ${mended.length} mended.`;
}

function stampedWords({ stamp, waiting }: SyncResult): string {
  if (stamp) return `Stamped ${stamp.number}: ${stamp.changes}`;
  return waiting ?? "Nothing has changed since the last version, so there is nothing to stamp.";
}

function publishedWords(result: PublishResult): string {
  const title = publicationTitle(result);
  return result.kind === "refused"
    ? `${title}. ${publicationLines(result).join(" ")}`
    : `${title}. It is under Published.`;
}

function remindedWords({ mails, undeliverable }: RemindResult): string {
  const sent = mails.length === 0 ? "Nobody is due a message now" : `${count(mails.length, "message")} sent`;
  const lost =
    undeliverable.length === 0 ? "" : ` ${count(undeliverable.length, "reminder")} could not be delivered.`;
  return `${sent}.${lost}`;
}
