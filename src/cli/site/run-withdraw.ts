import { readPublishConfig } from "../../app/publish/publish-config.ts";
import { planWithdraw, type WithdrawResult, withdraw } from "../../app/publish/withdraw.ts";
import { wirePublish } from "../../app/wire.ts";
import { type Connection, requireSpreadsheet } from "../connect.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { printJson, printLines } from "../print.ts";
import type { Say } from "../run-command.ts";
import { siteEnvironment } from "./site-environment.ts";

/** What `scrutiny withdraw` was asked for. */
export type WithdrawOptions = {
  readonly version: string;
  readonly reason: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
};

/** Takes a version back, or says what that would come to. */
export async function runWithdraw(
  connection: Connection,
  { version, reason, dryRun, json }: WithdrawOptions,
  say: Say,
): Promise<ExitCode> {
  const request = { spreadsheetId: requireSpreadsheet(connection), version, reason, say };
  const { ports, settings } = await wirePublish(readPublishConfig(siteEnvironment(connection)));
  const result = await (dryRun ? planWithdraw : withdraw)(request, ports, settings);
  if (json) printJson(result);
  else printLines(linesOf(result));
  return exitCodes.fine;
}

function linesOf({ kind, version, address, latest }: WithdrawResult): readonly string[] {
  const left = latest === null ? "No version of this inquiry" : `Version ${latest}`;
  if (kind === "withdrawn") return [`Version ${version} is withdrawn: ${address}`, `${left} stands now.`];
  return [
    `Would withdraw version ${version}: ${address}`,
    `${left} would stand then. Nothing has been changed.`,
  ];
}
