import { Command, CommanderError, InvalidArgumentError } from "commander";
import { exitCodes } from "./exit-codes.ts";
import { startLocal } from "./local/start-local.ts";
import { runToEnd } from "./run-command.ts";

type Options = {
  readonly once?: boolean;
  readonly data: string;
  readonly today?: string;
  readonly json?: boolean;
  readonly port?: number;
};

const program = new Command("npm start --")
  .description(
    "Runs the worked example: an emulator of Google, a response tracker in it, and the story of its year.",
  )
  .option("--once", "exit after the story")
  .option("--data <folder>", "where everything is kept", ".local")
  .option("--today <date>", "stop the story on this day, as in 2018-07-31")
  .option("--port <number>", "where the page is served (default: 8080, or any free port)", readPort)
  .option("--json", "print the outcome as one JSON object on stdout")
  .exitOverride();

try {
  const { once, data, today, json, port } = program.parse().opts<Options>();
  await runToEnd(() =>
    startLocal({ once: once ?? false, data, today: today ?? null, json: json ?? false, port: port ?? null }),
  );
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? exitCodes.fine : exitCodes.usage;
}

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError("Give a number from 0 to 65535.");
}
