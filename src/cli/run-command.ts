import { explain, TrackerError } from "../app/errors.ts";
import { type Connection, connect, type Where } from "./connect.ts";
import { type ExitCode, exitCodeOf, exitCodes } from "./exit-codes.ts";

const quietMilliseconds = 1_000;

/** Says, once it takes long, what a command is doing. */
export type Say = (message: string) => void;

/** Runs a command on a tracker, and ends what was started for it. */
export async function runCommand(
  id: string | undefined,
  where: Where,
  work: (connection: Connection, say: Say) => Promise<ExitCode>,
): Promise<void> {
  await runToEnd(async (say) => {
    const connection = await connect(id, where);
    try {
      return await work(connection, say);
    } catch (error) {
      throw explain(error, connection.config.SCRUTINY_ACCOUNT);
    } finally {
      await connection.close();
    }
  });
}

/**
 * Runs to the exit code. What takes over a second says on stderr what it is doing; a failure is told in
 * words. An error that nobody foresaw keeps its stack: it is a bug.
 */
export async function runToEnd(work: (say: Say) => Promise<ExitCode>): Promise<void> {
  let message = "";
  const timer = setInterval(() => {
    if (message !== "") process.stderr.write(`${message}\n`);
    message = "";
  }, quietMilliseconds);
  try {
    process.exitCode = await work((doing) => {
      message = doing;
    });
  } catch (error) {
    if (!(error instanceof TrackerError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = exitCodeOf(error.kind);
  } finally {
    clearInterval(timer);
  }
}

/** The exit code that findings call for. */
export function exitCodeOfFindings(findings: readonly { readonly severity: string }[]): ExitCode {
  return findings.some((finding) => finding.severity === "must fix") ? exitCodes.mustFix : exitCodes.fine;
}
