import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CloudConfig, readCloudConfig } from "../../../src/app/cloud/cloud-config.ts";

const good = { SCRUTINY_FUNCTIONS_URL: "https://europe-west2-westmere.cloudfunctions.net/" };

describe("the settings of the cloud", () => {
  test("need only where the functions are", () => {
    expect(readCloudConfig({ ...good, SCRUTINY_ACCOUNT: "Tracker@Westmere.example" })).toMatchObject({
      SCRUTINY_FUNCTIONS_URL: "https://europe-west2-westmere.cloudfunctions.net",
      SCRUTINY_TASKS_ACCOUNT: "tracker@westmere.example",
      SCRUTINY_SCHEDULER_ACCOUNT: "tracker@westmere.example",
      SCRUTINY_JOBS: ["register", "remind", "publish"],
      SCRUTINY_TRACKERS: [],
    });
  });

  test("name every problem at once, and no value", () => {
    const read = () =>
      readCloudConfig({
        SCRUTINY_QUEUE: "hush",
        SCRUTINY_JOBS: "register,dance",
        SCRUTINY_TRACKERS: "../../x",
        SCRUTINY_LEASE_SECONDS: "long",
      });

    for (const name of ["FUNCTIONS_URL", "QUEUE", "JOBS", "TRACKERS", "LEASE_SECONDS"])
      expect(read).toThrow(`SCRUTINY_${name}`);
    expect(read).not.toThrow(/hush|dance/u);
  });

  test("are all told in docs/configuration.md, and no others", () => {
    const page = readFileSync(join(import.meta.dirname, "../../../docs/configuration.md"), "utf8");
    const part = page.slice(page.indexOf("## In the cloud"));
    const told = [...part.matchAll(/\| `(SCRUTINY_\w+)` \| [^|]+ \|$/gmu)].map(([, name]) => name);

    expect(told.toSorted()).toEqual(Object.keys(CloudConfig.shape).toSorted());
  });
});
