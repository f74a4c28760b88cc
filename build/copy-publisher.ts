import { copyFile, mkdir, readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { z } from "zod";
import { publisherFile } from "../src/app/deployment.ts";

const NamesLogo = z.looseObject({ logo: z.looseObject({ file: z.string() }).optional() });

/** Lays the council's configuration file and its logo beside the function that publishes. */
export async function copyPublisher(path: string, folder: string): Promise<void> {
  const target = join(folder, publisherFile);
  await mkdir(dirname(target), { recursive: true });
  await copyFile(path, target);
  const { logo } = NamesLogo.parse(JSON.parse(await readFile(path, "utf8")));
  if (logo) await copyFile(join(dirname(path), logo.file), join(dirname(target), basename(logo.file)));
}
