import type { Command } from "commander";
import { preview } from "../../app/publish/preview.ts";
import { planPublish, publish } from "../../app/publish/publish.ts";
import { readPublishConfig } from "../../app/publish/publish-config.ts";
import type { PublishPorts } from "../../app/publish/publish-job.ts";
import type { PublishResult } from "../../app/publish/publish-result.ts";
import { wirePublish } from "../../app/wire.ts";
import { type Connection, requireSpreadsheet, type Where } from "../connect.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { layFiles } from "../lay-files.ts";
import { localSite } from "../local/local-site.ts";
import { printJson, printLines } from "../print.ts";
import { previewLines, publicationLines } from "../print-publication.ts";
import { runCommand } from "../run-command.ts";

type Options = Where & {
  readonly json?: boolean;
  readonly dryRun?: boolean;
  readonly preview?: boolean;
  readonly out?: string;
};

const previewFolder = "preview";

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
    .action(async (id: string | undefined, options: Options) => {
      await runCommand(id, options, async (connection, say) => {
        const request = { spreadsheetId: requireSpreadsheet(connection), say };
        const { ports, settings } = await wirePublish(readPublishConfig(environmentOf(connection)));
        if (options.preview) return showPreview(await preview(request, ports, settings), options);
        const result = await (options.dryRun ? planPublish : publish)(request, ports, settings);
        if (options.out !== undefined && result.kind !== "refused") await copyOut(result, ports, options.out);
        if (options.json) printJson(result);
        else printLines(publicationLines(result));
        return result.kind === "refused" ? exitCodes.mustFix : exitCodes.fine;
      });
    });
}

/** The environment of a command on the site: that of the example where it is local. */
export function environmentOf({
  config,
  siteAddress,
}: Connection): Readonly<Record<string, string | undefined>> {
  if (siteAddress === undefined) return process.env;
  return { ...localSite(process.env, siteAddress), SCRUTINY_GOOGLE_URL: config.SCRUTINY_GOOGLE_URL };
}

async function showPreview(
  made: Awaited<ReturnType<typeof preview>>,
  { json, out = previewFolder }: Options,
): Promise<ExitCode> {
  await layFiles(out, made.files);
  const { html: _, files, ...told } = made;
  const named = files.map(({ name, bytes }) => ({ name, bytes: bytes.length }));
  if (json) printJson({ ...told, folder: out, files: named });
  else printLines(previewLines(made, out));
  return made.gates.length > 0 ? exitCodes.mustFix : exitCodes.fine;
}

/** Copies what stands on the site; in a dry run nothing stands there, and there is nothing to copy. */
async function copyOut({ files }: PublishResult, { site }: PublishPorts, out: string): Promise<void> {
  const found = await Promise.all(
    files.map(async ({ name }) => ({ name, bytes: (await site.read(name))?.bytes ?? null })),
  );
  await layFiles(
    out,
    found.flatMap(({ name, bytes }) =>
      bytes === null ? [] : [{ name: name.split("/").at(-1) ?? name, bytes }],
    ),
  );
}
