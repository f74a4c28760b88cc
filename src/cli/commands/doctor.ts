import type { Command } from "commander";
import { template } from "../../../sheet-template/template.ts";
import { type Examination, examine } from "../../app/doctor.ts";
import { wireInit, wireSync } from "../../app/wire.ts";
import type { Where } from "../connect.ts";
import { exitCodes } from "../exit-codes.ts";
import { printJson, printLines } from "../print.ts";
import { runCommand } from "../run-command.ts";

/** `scrutiny doctor`: whether everything that a tracker needs is in place. */
export function addDoctorCommand(program: Command): void {
  program
    .command("doctor")
    .description("see whether settings, services and a tracker are in order, and how to mend what is not")
    .argument("[spreadsheet]", "id or address of a spreadsheet to look at as well")
    .option("--local [folder]", "the tracker that npm start runs")
    .option("--json", "print the examinations as JSON")
    .action(async (id: string | undefined, options: Where & { json?: boolean }) => {
      await runCommand(id, options, async ({ config, spreadsheetId }, say) => {
        const { ports, settings } = wireSync(config);
        say("Looking …");
        const examinations = await examine({
          account: config.SCRUTINY_ACCOUNT,
          nodeVersion: process.versions.node,
          template,
          ports: { ...ports, ...wireInit(config) },
          settings,
          ...(spreadsheetId === undefined ? {} : { spreadsheetId }),
        });
        if (options.json) printJson(examinations);
        else printLines(examinations.flatMap(linesOf));
        return examinations.some(({ problem }) => problem !== null) ? exitCodes.unreachable : exitCodes.fine;
      });
    });
}

function linesOf({ what, problem }: Examination): readonly string[] {
  if (problem === null) return [`ok    ${what}`];
  return [`MEND  ${what}`, ...problem.split("\n").map((line) => `      ${line}`)];
}
