import type { Command } from "commander";
import { readCloudConfig } from "../../app/cloud/cloud-config.ts";
import { runRegister } from "../../app/register/register-job.ts";
import { addressOfSheet } from "../../app/register/register-row.ts";
import { shareTracker } from "../../app/share-tracker.ts";
import { wireInit } from "../../app/wire.ts";
import { wireRegister } from "../../app/wire-cloud.ts";
import { exitCodes } from "../exit-codes.ts";
import { printJson, printLines } from "../print.ts";
import { runCommand } from "../run-command.ts";
import { collectEmails } from "./init.ts";

type Options = { readonly json?: boolean; readonly share: readonly string[] };

/** `scrutiny register`: brings the register of all trackers up to date, or makes it. */
export function addRegisterCommand(program: Command): void {
  program
    .command("register")
    .description("bring the register of all trackers up to date, and make it if there is none")
    .option("--share <email>", "let this person open it; may be given more than once", collectEmails, [])
    .option("--json", "print the outcome as JSON")
    .action(async ({ json, share }: Options) => {
      await runCommand(undefined, {}, async ({ config }, say) => {
        const { ports, settings } = wireRegister(readCloudConfig(process.env), process.env);
        say("Reading what is known of the trackers …");
        const result = await runRegister(ports, settings);
        await shareTracker(wireInit(config), result.spreadsheetId, share);
        if (json) printJson(result);
        else
          printLines([
            `${result.trackers} trackers, ${result.parked} of them parked; ${result.written} rows written.`,
            addressOfSheet(result.spreadsheetId),
          ]);
        return result.parked > 0 ? exitCodes.mustFix : exitCodes.fine;
      });
    });
}
