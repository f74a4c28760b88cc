import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

test("Node runs the program as it is written, with the configuration as Pulumi hands it over", () => {
  const said = execFileSync(process.execPath, [join(import.meta.dirname, "support/natively.ts")]);

  expect(JSON.parse(said.toString())).toEqual({
    shareFolderWith: "tracker@example-scrutiny.iam.gserviceaccount.com",
    functionsUrl: "https://europe-west2-example-scrutiny.cloudfunctions.net",
    resources: true,
  });
});
