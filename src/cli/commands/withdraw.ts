import type { Command } from "commander";
import type { Where } from "../connect.ts";
import { runCommand } from "../run-command.ts";
import type { WithdrawOptions } from "../site/run-withdraw.ts";

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
    .action(async (id: string | undefined, options: Where & WithdrawOptions) => {
      const { runWithdraw } = await import("../site/run-withdraw.ts");
      await runCommand(id, options, (connection, say) => runWithdraw(connection, options, say));
    });
}
