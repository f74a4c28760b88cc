import type { Command } from "commander";
import { Temporal } from "temporal-polyfill";
import { template } from "../../../sheet-template/template.ts";
import { readCloudConfig } from "../../app/cloud/cloud-config.ts";
import { examineCloud } from "../../app/cloud/examine-cloud.ts";
import { type Examination, examine } from "../../app/doctor.ts";
import { wireInit, wireSync } from "../../app/wire.ts";
import { wireDeployment } from "../../app/wire-cloud.ts";
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
        const all = [...examinations, ...(await examineDeployment())];
        if (options.json) printJson(all);
        else printLines(all.flatMap(linesOf));
        return all.some(({ problem }) => problem !== null) ? exitCodes.unreachable : exitCodes.fine;
      });
    });
}

/** A deployment is known by the address of its functions; on a desk there is none. */
async function examineDeployment(): Promise<readonly Examination[]> {
  if (process.env.SCRUTINY_FUNCTIONS_URL === undefined) return [];
  const cloud = readCloudConfig(process.env);
  return examineCloud(wireDeployment(cloud, process.env, Temporal.Now.instant()));
}

function linesOf({ what, problem }: Examination): readonly string[] {
  if (problem === null) return [`ok    ${what}`];
  return [`MEND  ${what}`, ...problem.split("\n").map((line) => `      ${line}`)];
}
