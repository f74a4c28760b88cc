import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { functionNames, functionOf } from "../src/app/deployment.ts";
import { bundle } from "./bundle.ts";
import { copyPublisher } from "./copy-publisher.ts";

const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");

for (const name of functionNames) {
  await rm(join(dist, name), { recursive: true, force: true });
  if (!existsSync(join(root, "functions", `${name}.ts`))) continue;
  const { bytes, metafile } = await bundle(name, join(dist, name));
  await mkdir(join(dist, "meta"), { recursive: true });
  await writeFile(join(dist, "meta", `${name}.json`), JSON.stringify(metafile));
  process.stdout.write(`dist/${name}  ${Math.round(bytes / 1024)} KB\n`);
}

const publisher = process.env.SCRUTINY_PUBLISHER;
const onSite = functionNames.filter((name) => functionOf(name).buckets.site !== undefined);
if (publisher) for (const name of onSite) await copyPublisher(publisher, join(dist, name));
else
  process.stdout.write(
    `${onSite.join(" and ")} have no council's file yet: build again with SCRUTINY_PUBLISHER=path/to/council.json before you deploy.\n`,
  );
