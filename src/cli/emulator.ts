import { Command, InvalidArgumentError } from "commander";
import { startEmulator } from "../emulator/start-emulator.ts";

function portNumber(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError("Give a number from 0 to 65535; 0 takes any free port.");
  return port;
}

const program = new Command("emulator")
  .description(
    "Answers the Google APIs (Sheets, Drive, Storage, Gmail, Tasks, tokens) and GOV.UK Notify on this machine, for any client.",
  )
  .option("-p, --port <number>", "port to listen on; 0 takes any free one", portNumber, 9090)
  .option("-d, --data <directory>", "where the data is kept", ".local/emulator")
  .option("--host <address>", "address to listen on", "127.0.0.1")
  .addHelpText(
    "after",
    "\nThe bearer token says who calls: `Authorization: Bearer ann@council.example`.\ndocs/emulator.md tells how to point a client here and what is answered.",
  )
  .parse();

const options = program.opts<{ port: number; data: string; host: string }>();

try {
  const emulator = await startEmulator({ port: options.port, dataDir: options.data, host: options.host });
  process.stdout.write(`ready ${emulator.url}\n`);
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      emulator.close().then(() => process.exit(0), fail);
    });
} catch (error) {
  fail(error);
}

function fail(error: unknown): void {
  const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
  const why = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    taken ? `Port ${options.port} is taken. Stop what uses it or choose another with --port.\n` : `${why}\n`,
  );
  process.exit(3);
}
