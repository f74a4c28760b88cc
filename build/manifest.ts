import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { compileCache, deployedFunctions, type FunctionName } from "../src/app/deployment.ts";
import { closureOf, Lock } from "./lock-closure.ts";

const root = join(import.meta.dirname, "..");
const framework = "@google-cloud/functions-framework";
const Manifest = z.object({ version: z.string(), dependencies: z.record(z.string(), z.string()) });

/**
 * The package.json and package-lock.json of a deployed function: the framework that serves it and what its
 * bundle leaves out, at the very versions that were tested here. Cloud Build runs `gcp-build` after it has
 * installed them (Google Cloud, "Building a Node.js application", "Run custom build steps").
 *
 * Throws Error for an external package that is no dependency of the project.
 */
export async function manifestOf(name: FunctionName): Promise<{
  readonly manifest: object;
  readonly lock: object;
}> {
  const project = Manifest.parse(JSON.parse(await readFile(join(root, "package.json"), "utf8")));
  const lock = Lock.parse(JSON.parse(await readFile(join(root, "package-lock.json"), "utf8")));
  const names = [framework, ...deployedFunctions[name].external];
  const dependencies = Object.fromEntries(names.map((each) => [each, versionOf(each, project.dependencies)]));
  const head = { name: `scrutiny-tracker-${name}`, version: project.version };
  const manifest = {
    ...head,
    private: true,
    type: "module",
    main: "index.js",
    engines: { node: "24" },
    scripts: { "gcp-build": `node warm-up.js ${name} ${compileCache}` },
    dependencies,
  };
  const packages = { "": { ...head, dependencies, engines: manifest.engines }, ...closureOf(names, lock) };
  return { manifest, lock: { ...head, lockfileVersion: 3, requires: true, packages } };
}

function versionOf(name: string, dependencies: Readonly<Record<string, string>>): string {
  const version = dependencies[name];
  if (version === undefined) throw new Error(`${name} must be among the dependencies in package.json`);
  return version;
}
