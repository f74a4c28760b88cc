import type { Command } from "commander";
import { previewSync, sync } from "../../app/sync.ts";
import { wireSync } from "../../app/wire.ts";
import { requireSpreadsheet, type Where } from "../connect.ts";
import { printJson, printLines } from "../print.ts";
import { planLines } from "../print-plan.ts";
import { exitCodeOfFindings, runCommand } from "../run-command.ts";

type Options = Where & { readonly json?: boolean; readonly dryRun?: boolean; readonly stampNow?: boolean };

/** `scrutiny sync`: checks a tracker and stamps what has settled, as the sync function does. */
export function addSyncCommand(program: Command): void {
  program
    .command("sync")
    .description("check a tracker, write its findings, and stamp a version of what has settled")
    .argument("[spreadsheet]", "id or address of the spreadsheet")
    .option("--local [folder]", "the tracker that npm start runs")
    .option("--stamp-now", "stamp at once, without waiting until the changes have settled")
    .option("--dry-run", "say what would be done, and do nothing")
    .option("--json", "print the plan as JSON")
    .action(async (id: string | undefined, options: Options) => {
      await runCommand(id, options, async (connection, say) => {
        const spreadsheetId = requireSpreadsheet(connection);
        const { ports, settings } = wireSync(connection.config);
        say("Reading the sheet …");
        const request = { spreadsheetId, stampNow: options.stampNow ?? false };
        const run = options.dryRun ? previewSync : sync;
        const result = await run(request, ports, settings);
        if (options.json) printJson(result);
        else printLines(planLines(result, !options.dryRun));
        return exitCodeOfFindings(result.findings);
      });
    });
}
