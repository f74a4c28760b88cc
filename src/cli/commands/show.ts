import type { Command } from "commander";
import { showTracker } from "../../app/show.ts";
import { wireSync } from "../../app/wire.ts";
import { requireSpreadsheet, type Where } from "../connect.ts";
import { exitCodes } from "../exit-codes.ts";
import { printJson, printLines } from "../print.ts";
import { versionLine } from "../print-plan.ts";
import { runCommand } from "../run-command.ts";

/** `scrutiny show`: a tracker at a glance. */
export function addShowCommand(program: Command): void {
  program
    .command("show")
    .description("show a tracker at a glance: the inquiry, its answers and progress, its versions")
    .argument("[spreadsheet]", "id or address of the spreadsheet")
    .option("--local [folder]", "the tracker that npm start runs")
    .option("--json", "print it as JSON")
    .action(async (id: string | undefined, options: Where & { json?: boolean }) => {
      await runCommand(id, options, async (connection, say) => {
        const spreadsheetId = requireSpreadsheet(connection);
        say("Reading the sheet …");
        const shown = await showTracker(spreadsheetId, wireSync(connection.config).ports.sheet);
        if (options.json) printJson(shown);
        else printLines(linesOf(shown));
        return exitCodes.fine;
      });
    });
}

function linesOf(shown: Awaited<ReturnType<typeof showTracker>>): readonly string[] {
  const counts = (title: string, some: Readonly<Record<string, number>>) =>
    `${title}: ${Object.entries(some)
      .map(([name, count]) => `${count} ${name}`)
      .join(", ")}`;
  return [
    shown.inquiry || "(no inquiry title)",
    [shown.committee, shown.status].filter((part) => part !== "").join(" · "),
    "",
    counts("Answers", shown.answers),
    counts("Progress", shown.progress),
    counts("Findings", shown.findings),
    "",
    ...(shown.versions.length > 0 ? shown.versions.map(versionLine) : ["No version yet."]),
  ];
}
