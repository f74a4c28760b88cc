import { copyFile, mkdir, stat, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { build, type Metafile, type Plugin } from "esbuild";
import { type FunctionName, functionOf, handlerOf } from "../src/app/deployment.ts";
import { manifestOf } from "./manifest.ts";

const root = join(import.meta.dirname, "..");

/** Packages bundled as CommonJS ask for Node's own modules by `require`, which a module does not have. */
const requireInModules = [
  'import { createRequire as createRequireOfBundle } from "node:module";',
  "const require = createRequireOfBundle(import.meta.url);",
].join("\n");

/** zod carries its messages in fifty languages; we use the English ones, which it imports by themselves. */
const onlyEnglish: Plugin = {
  name: "only-english",
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({ contents: "export {};" }));
  },
};

/** What a bundle came to: its size, and what went into it. */
export type Bundled = { readonly bytes: number; readonly metafile: Metafile };

/**
 * Bundles one function into `folder`, ready to be deployed from there: its code in one file, a package.json
 * and lock for what a bundle cannot hold, the files that it
 * reads, and the script that warms it up. Names stay readable, so that a
 * stack in a log says where it was.
 */
export async function bundle(name: FunctionName, folder: string): Promise<Bundled> {
  const { external, files } = functionOf(name);
  const outfile = join(folder, "index.js");
  const { metafile } = await build({
    stdin: {
      contents: [
        'import "./functions/never-unpack.ts";',
        `export { ${handlerOf(name)} as ${name} } from "./functions/${name}.ts";`,
      ].join("\n"),
      resolveDir: root,
      loader: "ts",
      sourcefile: "entry.ts",
    },
    absWorkingDir: root,
    outfile,
    bundle: true,
    metafile: true,
    platform: "node",
    target: "node24",
    format: "esm",
    external: [...external, ...external.map((each) => `${each}/*`)],
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: "linked",
    plugins: [onlyEnglish],
    banner: { js: requireInModules },
    logLevel: "warning",
  });
  const { manifest, lock } = await manifestOf(name);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  await writeFile(join(folder, "package-lock.json"), `${JSON.stringify(lock, null, 2)}\n`);
  for (const file of [join(import.meta.dirname, "warm-up.js"), ...files.map((each) => join(root, each))])
    await copyFile(file, join(folder, basename(file)));
  return { bytes: (await stat(outfile)).size, metafile };
}
