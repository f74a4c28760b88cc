import type { Command } from "commander";
import type { Where } from "../connect.ts";
import { runCommand } from "../run-command.ts";
import type { PublishOptions } from "../site/run-publish.ts";

/** `scrutiny publish`: the latest stamped version goes out, as the publish function does it. */
export function addPublishCommand(program: Command): void {
  program
    .command("publish")
    .description("publish the latest stamped version, or say every reason why it cannot be published")
    .argument("[spreadsheet]", "id or address of the spreadsheet")
    .option("--local [folder]", "the tracker that npm start runs")
    .option("--dry-run", "make and check every file, and write nothing")
    .option("--preview", "make the files marked as a draft, into a folder, and publish nothing")
    .option("--out <folder>", "lay the files into this folder as well (with --preview: instead of ./preview)")
    .option("--json", "print the outcome as JSON")
    .action(async (id: string | undefined, options: Where & PublishOptions) => {
      const { runPublish } = await import("../site/run-publish.ts");
      await runCommand(id, options, (connection, say) => runPublish(connection, options, say));
    });
}
