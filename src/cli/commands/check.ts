import type { Command } from "commander";
import { previewSync } from "../../app/sync.ts";
import { wireSync } from "../../app/wire.ts";
import { requireSpreadsheet, type Where } from "../connect.ts";
import { printJson, printLines } from "../print.ts";
import { findingLines } from "../print-plan.ts";
import { exitCodeOfFindings, runCommand } from "../run-command.ts";

/** `scrutiny check`: the findings of the sheet as it stands; writes nothing. */
export function addCheckCommand(program: Command): void {
  program
    .command("check")
    .description("list what is to be mended in a tracker, without writing anything")
    .argument("[spreadsheet]", "id or address of the spreadsheet")
    .option("--local [folder]", "the tracker that npm start runs")
    .option("--json", "print the findings as JSON")
    .action(async (id: string | undefined, options: Where & { json?: boolean }) => {
      await runCommand(id, options, async (connection, say) => {
        const spreadsheetId = requireSpreadsheet(connection);
        const { ports, settings } = wireSync(connection.config);
        say("Reading the sheet …");
        const { findings } = await previewSync({ spreadsheetId }, ports, settings);
        if (options.json) printJson({ spreadsheetId, findings });
        else printLines(findingLines(findings));
        return exitCodeOfFindings(findings);
      });
    });
}
