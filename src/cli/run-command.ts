import { explain, TrackerError } from "../app/errors.ts";
import { type ExitCode, exitCodeOf, exitCodes } from "./exit-codes.ts";

const quietMilliseconds = 1_000;

/** A command's work: says what it does while it takes long, and comes back with an exit code. */
export type Work = (say: (message: string) => void) => Promise<ExitCode>;

/**
 * Runs a command. What takes over a second says on stderr what it is doing; a failure is told in words and
 * becomes the exit code. An error that nobody foresaw keeps its stack: it is a bug.
 */
export async function runCommand(work: Work): Promise<void> {
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
    const explained = explain(error, process.env.SCRUTINY_ACCOUNT ?? "the automation's account");
    if (!(explained instanceof TrackerError)) throw error;
    process.stderr.write(`${explained.message}\n`);
    process.exitCode = exitCodeOf(explained.kind);
  } finally {
    clearInterval(timer);
  }
}

/** The exit code that findings call for. */
export function exitCodeOfFindings(findings: readonly { readonly severity: string }[]): ExitCode {
  return findings.some((finding) => finding.severity === "must fix") ? exitCodes.mustFix : exitCodes.fine;
}
