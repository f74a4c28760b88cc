import { type Command, InvalidArgumentError } from "commander";
import { z } from "zod";
import { template } from "../../../sheet-template/template.ts";
import { type InitOutcome, init } from "../../app/init.ts";
import { shareTracker } from "../../app/share-tracker.ts";
import { mendWords } from "../../app/template/mend-words.ts";
import { wireInit } from "../../app/wire.ts";
import type { Where } from "../connect.ts";
import { exitCodes } from "../exit-codes.ts";
import { printJson, printLines } from "../print.ts";
import { runCommand } from "../run-command.ts";

type Options = Where & {
  readonly title: string;
  readonly share: readonly string[];
  readonly dryRun?: boolean;
  readonly json?: boolean;
};

/** `scrutiny init`: makes a tracker, or mends what the automation owns of one. */
export function addInitCommand(program: Command): void {
  program
    .command("init")
    .description("make a tracker, or with a spreadsheet: say what differs and mend the automation's own part")
    .argument("[spreadsheet]", "id or address of a spreadsheet to mend; without it a new one is made")
    .option("--title <title>", "title of the new spreadsheet", "Response to select committee inquiry")
    .option("--share <email>", "let this person edit; may be given more than once", collectEmails, [])
    .option("--local [folder]", "at the emulator that npm start runs")
    .option("--dry-run", "say what would be done, and do nothing")
    .option("--json", "print the outcome as JSON")
    .action(async (id: string | undefined, options: Options) => {
      await runCommand(id, options, async (connection, say) => {
        const { config } = connection;
        const spreadsheetId = id === undefined ? undefined : connection.spreadsheetId;
        const ports = wireInit(config);
        say(spreadsheetId === undefined ? "Making the spreadsheet …" : "Reading the spreadsheet …");
        const outcome = await init(ports, template, {
          automation: config.SCRUTINY_ACCOUNT,
          dryRun: options.dryRun ?? false,
          ...(spreadsheetId === undefined ? { title: options.title } : { spreadsheetId }),
        });
        if (!options.dryRun && "spreadsheetId" in outcome)
          await shareTracker(ports, outcome.spreadsheetId, options.share);
        if (options.json) printJson(outcome);
        else printLines(linesOf(outcome));
        return exitCodes.fine;
      });
    });
}

/** Gathers the addresses of an option that may be given more than once. */
export function collectEmails(email: string, before: readonly string[]): readonly string[] {
  if (!z.email().safeParse(email).success) throw new InvalidArgumentError("That is not an email address.");
  return [...before, email];
}

function linesOf(outcome: InitOutcome): readonly string[] {
  if (outcome.kind === "created") return [`Made ${outcome.url}`, `Its id is ${outcome.spreadsheetId}`];
  if (outcome.kind === "would create")
    return [
      `Would make "${outcome.title}" with the tabs ${outcome.layout.tabs.map((tab) => tab.title).join(", ")}.`,
    ];
  const { kind, mends, differences } = outcome;
  const done = kind === "mended" ? "Mended" : "Would mend";
  return [
    mends.length === 0 ? "The automation's own part is as it should be." : `${done}:`,
    ...mends.map((mend) => `  ${mendWords(mend)}`),
    ...(differences.length === 0 ? [] : ["For people to mend:"]),
    ...differences.map((difference) => `  ${difference.message}`),
  ];
}
