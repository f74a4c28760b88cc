import { Command, CommanderError } from "commander";
import { exitCodes } from "./exit-codes.ts";
import { startLocal } from "./local/start-local.ts";
import { runToEnd } from "./run-command.ts";

type Options = {
  readonly once?: boolean;
  readonly data: string;
  readonly today?: string;
  readonly json?: boolean;
};

const program = new Command("npm start --")
  .description(
    "Runs the worked example: an emulator of Google, a response tracker in it, and the story of its year.",
  )
  .option("--once", "exit after the story")
  .option("--data <folder>", "where everything is kept", ".local")
  .option("--today <date>", "stop the story on this day, as in 2018-07-31")
  .option("--json", "print the outcome as one JSON object on stdout")
  .exitOverride();

try {
  const { once, data, today, json } = program.parse().opts<Options>();
  await runToEnd(() => startLocal({ once: once ?? false, data, today: today ?? null, json: json ?? false }));
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? exitCodes.fine : exitCodes.usage;
}
