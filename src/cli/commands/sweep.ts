import type { Command } from "commander";
import { readCloudConfig } from "../../app/cloud/cloud-config.ts";
import { sweep } from "../../app/sweep/sweep.ts";
import { wireSweep } from "../../app/wire-cloud.ts";
import { exitCodes } from "../exit-codes.ts";
import { printJson, printLines } from "../print.ts";
import { runCommand } from "../run-command.ts";

/** `scrutiny sweep`: what Cloud Scheduler asks of the sweep function, from a desk. */
export function addSweepCommand(program: Command): void {
  program
    .command("sweep")
    .description("find the trackers that changed, and start a task of the queue for each")
    .option("--json", "print the outcome as JSON")
    .action(async ({ json }: { json?: boolean }) => {
      await runCommand(undefined, {}, async (_, say) => {
        const { ports, settings } = wireSweep(readCloudConfig(process.env));
        say("Asking Drive what changed …");
        const result = await sweep(ports, settings);
        if (json) printJson(result);
        else
          printLines([
            `${result.trackers} trackers, ${result.changed.length} of them changed.`,
            `${result.started} tasks started, ${result.known} known already.`,
            ...(result.jobs.length > 0 ? [`Jobs begun: ${result.jobs.join(", ")}.`] : []),
            ...result.retired.map((id) => `No longer a tracker: ${id}`),
          ]);
        return exitCodes.fine;
      });
    });
}
