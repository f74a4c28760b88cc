import type { Command } from "commander";
import { readPublishConfig } from "../../app/publish/publish-config.ts";
import { planWithdraw, type WithdrawResult, withdraw } from "../../app/publish/withdraw.ts";
import { wirePublish } from "../../app/wire.ts";
import { requireSpreadsheet, type Where } from "../connect.ts";
import { exitCodes } from "../exit-codes.ts";
import { printJson, printLines } from "../print.ts";
import { runCommand } from "../run-command.ts";
import { environmentOf } from "./publish.ts";

type Options = Where & {
  readonly version: string;
  readonly reason: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
};

/** `scrutiny withdraw`: a published version is taken back, and its page says why. */
export function addWithdrawCommand(program: Command): void {
  program
    .command("withdraw")
    .description("take a published version back: its files go, and its page says when and why")
    .argument("[spreadsheet]", "id or address of the spreadsheet")
    .requiredOption("--version <number>", 'the version as Version control names it, such as "FINAL 1.0"')
    .requiredOption("--reason <text>", "what readers are told")
    .option("--local [folder]", "the tracker that npm start runs")
    .option("--dry-run", "say what would be taken back, and change nothing")
    .option("--json", "print the outcome as JSON")
    .action(async (id: string | undefined, options: Options) => {
      await runCommand(id, options, async (connection, say) => {
        const { version, reason } = options;
        const request = { spreadsheetId: requireSpreadsheet(connection), version, reason, say };
        const { ports, settings } = await wirePublish(readPublishConfig(environmentOf(connection)));
        const result = await (options.dryRun ? planWithdraw : withdraw)(request, ports, settings);
        if (options.json) printJson(result);
        else printLines(linesOf(result));
        return exitCodes.fine;
      });
    });
}

function linesOf({ kind, version, address, latest }: WithdrawResult): readonly string[] {
  const left = latest === null ? "No version of this inquiry" : `Version ${latest}`;
  if (kind === "withdrawn") return [`Version ${version} is withdrawn: ${address}`, `${left} stands now.`];
  return [
    `Would withdraw version ${version}: ${address}`,
    `${left} would stand then. Nothing has been changed.`,
  ];
}
