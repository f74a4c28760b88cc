/** What index.ts does, with Pulumi's mocks for Google: run by Node itself, as Pulumi's command line runs it. */
import { runtime } from "@pulumi/pulumi";
import { functionNames } from "../../src/app/deployment.ts";
import { rawConfig } from "../raw-config.ts";
import { createStack } from "../stack.ts";
import { readStackConfig } from "../stack-config.ts";

let resources = 0;
await runtime.setMocks({
  call: () => ({}),
  newResource: ({ name, inputs }) => {
    resources += 1;
    return { id: name, state: inputs };
  },
});
runtime.setAllConfig({
  "gcp:project": "example-scrutiny",
  "scrutiny-tracker:production": "true",
  "scrutiny-tracker:council": "Example County Council",
  "scrutiny-tracker:alertEmail": "digital@council.example",
  "scrutiny-tracker:clerk": "scrutiny@council.example",
  "scrutiny-tracker:folder": "a-folder-in-drive",
  "scrutiny-tracker:peopleDomains": '["council.example"]',
  "scrutiny-tracker:settings": '{"SCRUTINY_SETTLE_MINUTES": 5}',
});
const { shareFolderWith, functionsUrl } = createStack(readStackConfig(rawConfig()), functionNames);
await runtime.disconnect();
process.stdout.write(JSON.stringify({ shareFolderWith, functionsUrl, resources: resources > 50 }));
