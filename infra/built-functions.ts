import { existsSync } from "node:fs";
import { join } from "node:path";
import { type FunctionName, functionNames } from "../src/app/deployment.ts";

const root = join(import.meta.dirname, "..");

/** The functions to be deployed: those that there are. Throws Error when one has not been built. */
export function builtFunctions(folder: string = root): readonly FunctionName[] {
  const there = functionNames.filter((name) => existsSync(join(folder, "functions", `${name}.ts`)));
  const unbuilt = there.filter((name) => !existsSync(join(folder, "dist", name, "index.js")));
  if (unbuilt.length > 0) throw new Error(`Not built yet: ${unbuilt.join(", ")}. Run "npm run build" first.`);
  return there;
}
