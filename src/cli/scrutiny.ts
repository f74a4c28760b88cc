#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { addCheckCommand } from "./commands/check.ts";
import { addDoctorCommand } from "./commands/doctor.ts";
import { addInitCommand } from "./commands/init.ts";
import { addPublishCommand } from "./commands/publish.ts";
import { addRegisterCommand } from "./commands/register.ts";
import { addRemindCommand } from "./commands/remind.ts";
import { addShowCommand } from "./commands/show.ts";
import { addSweepCommand } from "./commands/sweep.ts";
import { addSyncCommand } from "./commands/sync.ts";
import { addWithdrawCommand } from "./commands/withdraw.ts";
import { exitCodes } from "./exit-codes.ts";

const after = `
Exit codes: 0 fine, 1 findings that must be fixed, 2 something in the call or the sheet to mend,
3 Google not reached or not allowed.

Settings come from environment variables: see docs/configuration.md.`;

const program = new Command("scrutiny")
  .description(
    "Keeps a council's response to a select-committee inquiry in a Google Sheet: checked, versioned, published.",
  )
  .addHelpText("after", after)
  .showHelpAfterError("(scrutiny --help tells more)")
  .exitOverride();

for (const add of [
  addInitCommand,
  addCheckCommand,
  addSyncCommand,
  addRemindCommand,
  addPublishCommand,
  addWithdrawCommand,
  addShowCommand,
  addSweepCommand,
  addRegisterCommand,
  addDoctorCommand,
])
  add(program);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? exitCodes.fine : exitCodes.usage;
}
