import { writeFile } from "node:fs/promises";
import type { Command } from "commander";
import { previewPage } from "../../app/remind/preview-page.ts";
import { type Preview, previewReminders } from "../../app/remind/preview-reminders.ts";
import { remind } from "../../app/remind/remind.ts";
import { readRemindConfig } from "../../app/remind/remind-config.ts";
import type { RemindResult } from "../../app/remind/remind-result.ts";
import { readSpreadsheetId } from "../../app/spreadsheet-id.ts";
import { wireRemind } from "../../app/wire.ts";
import { requireSpreadsheet, type Where } from "../connect.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { localMail } from "../local/local-mail.ts";
import { printJson, printLines } from "../print.ts";
import { reminderLines } from "../print-reminders.ts";
import { runCommand } from "../run-command.ts";

type Options = Where & {
  readonly json?: boolean;
  readonly dryRun?: boolean;
  readonly preview?: string;
};

/** `scrutiny remind`: writes to whoever owes something in these trackers, as the remind function does. */
export function addRemindCommand(program: Command): void {
  program
    .command("remind")
    .description("write one message to each person who owes something in these trackers")
    .argument("[spreadsheets...]", "ids or addresses of the spreadsheets")
    .option("--local [folder]", "the tracker that npm start runs")
    .option("--dry-run", "show what the next run would send, and send nothing")
    .option("--preview <file>", "put every letter of the next run into an HTML page, and send nothing")
    .option("--json", "print the outcome as JSON")
    .action(async (ids: readonly string[], options: Options) => {
      await runCommand(undefined, options, async (connection, say) => {
        const given = ids.map(readSpreadsheetId);
        const spreadsheetIds = given.length > 0 ? given : [requireSpreadsheet(connection)];
        const url = connection.config.SCRUTINY_GOOGLE_URL;
        const environment = options.local ? localMail(process.env) : process.env;
        const config = readRemindConfig({ ...environment, ...(url ? { SCRUTINY_GOOGLE_URL: url } : {}) });
        const { ports, settings } = wireRemind(config);
        say("Reading the sheets …");
        if (!options.dryRun && options.preview === undefined)
          return tell(await remind({ spreadsheetIds }, ports, settings), options);
        return show(await previewReminders({ spreadsheetIds }, ports, settings), options);
      });
    });
}

function tell(result: RemindResult, { json }: Options): ExitCode {
  if (json) printJson(result);
  else printLines(reminderLines(result, true));
  return exitCodeOf(result);
}

/** Shows each letter in full, or puts it into the page. */
async function show({ result, letters }: Preview, { json, preview }: Options): Promise<ExitCode> {
  if (preview !== undefined)
    await writeFile(preview, previewPage(letters, "What the next run of reminders would send"));
  if (json) {
    const shown = letters.map(({ to, subject, text, html }) => ({ to, subject, text, html }));
    printJson({ ...result, letters: shown });
    return exitCodeOf(result);
  }
  printLines(reminderLines(result, false));
  if (preview !== undefined) printLines(["", `Every letter is in ${preview}.`]);
  else
    for (const { to, subject, text } of letters) printLines(["", "─".repeat(72), ...head(to, subject), text]);
  printLines(["", "Nothing has been sent."]);
  return exitCodeOf(result);
}

function head(to: { readonly name: string; readonly address: string }, subject: string): readonly string[] {
  return [`To: ${to.name} <${to.address}>`, `Subject: ${subject}`, ""];
}

/** What clerks can mend in the sheets is told by exit code 1; what was out of reach by 3. */
function exitCodeOf({ again, failed, unreadable, undeliverable, stopped }: RemindResult): ExitCode {
  if (again || failed.length > 0 || unreadable.length > 0) return exitCodes.unreachable;
  return undeliverable.length > 0 || stopped?.code === "over-cap" ? exitCodes.mustFix : exitCodes.fine;
}
