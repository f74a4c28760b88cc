import { preview } from "../../app/publish/preview.ts";
import { planPublish, publish } from "../../app/publish/publish.ts";
import { readPublishConfig } from "../../app/publish/publish-config.ts";
import type { PublishPorts } from "../../app/publish/publish-job.ts";
import type { PublishResult } from "../../app/publish/publish-result.ts";
import { wirePublish } from "../../app/wire.ts";
import { type Connection, requireSpreadsheet } from "../connect.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { layFiles } from "../lay-files.ts";
import { printJson, printLines } from "../print.ts";
import { previewLines, publicationLines } from "../print-publication.ts";
import type { Say } from "../run-command.ts";
import { siteEnvironment } from "./site-environment.ts";

/** What `scrutiny publish` was asked for. */
export type PublishOptions = {
  readonly json?: boolean;
  readonly dryRun?: boolean;
  readonly preview?: boolean;
  readonly out?: string;
};

const previewFolder = "preview";

/** Publishes, plans or previews. What renders is loaded here, so that other commands do not wait for it. */
export async function runPublish(
  connection: Connection,
  options: PublishOptions,
  say: Say,
): Promise<ExitCode> {
  const request = { spreadsheetId: requireSpreadsheet(connection), say };
  const { ports, settings } = await wirePublish(readPublishConfig(siteEnvironment(connection)));
  if (options.preview) return showPreview(await preview(request, ports, settings), options);
  const result = await (options.dryRun ? planPublish : publish)(request, ports, settings);
  if (options.out !== undefined && result.kind !== "refused") await copyOut(result, ports, options.out);
  if (options.json) printJson(result);
  else printLines(publicationLines(result));
  return result.kind === "refused" ? exitCodes.mustFix : exitCodes.fine;
}

async function showPreview(
  made: Awaited<ReturnType<typeof preview>>,
  { json, out = previewFolder }: PublishOptions,
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
