import { builtFunctions } from "./built-functions.ts";
import { rawConfig } from "./raw-config.ts";
import { createStack } from "./stack.ts";
import { readStackConfig } from "./stack-config.ts";

const outputs = createStack(readStackConfig(rawConfig()), builtFunctions());

export const { shareFolderWith, functionsUrl, siteUrl, siteAddress, stateBucket, siteBucket, secretToFill } =
  outputs;
