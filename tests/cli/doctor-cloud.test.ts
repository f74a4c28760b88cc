import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startChild } from "../support/child.ts";
import { type Cloud, openCloud } from "../support/cloud.ts";

let cloud: Cloud;

beforeAll(async () => {
  cloud = await openCloud();
});
afterAll(() => cloud.close());

/** The problems that the doctor finds, by what was examined; null where all is well. */
async function problems(
  settings: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>>> {
  const { stdout, stderr } = await startChild("src/cli/scrutiny.ts", ["doctor", "--json"], {
    ...cloud.environment,
    ...settings,
  }).ended;
  expect(stderr).not.toContain("    at ");
  const examinations: readonly { what: string; problem: string }[] = JSON.parse(stdout);
  return Object.fromEntries(examinations.map(({ what, problem }) => [what, problem]));
}

describe("the doctor, of a deployment", () => {
  test("finds nothing wrong but a queue that is too fast for the quota of Sheets", async () => {
    const found = await problems({});

    expect(Object.entries(found).filter(([, problem]) => problem !== null)).toEqual([
      [
        "The queue is there, and keeps within the quota of Sheets",
        expect.stringContaining("500 tasks a second"),
      ],
    ]);
  });

  test("says how to mend each thing that is wrong", async () => {
    const { SCRUTINY_PEOPLE_DOMAINS: _, ...rest } = cloud.environment;
    const found = await problems({
      ...rest,
      SCRUTINY_PEOPLE_DOMAINS: "",
      SCRUTINY_QUEUE: "projects/p/locations/l/queues/none",
      SCRUTINY_FOLDER: "no-such-folder",
      SCRUTINY_STATE_BUCKET: "no-such-bucket",
    });

    expect(found).toMatchObject({
      "Drive can be asked": null,
      "The private bucket can be written": expect.stringContaining("Storage Object User"),
      "The queue is there, and keeps within the quota of Sheets": expect.stringContaining("make the queue"),
      "There are trackers to look after": expect.stringContaining("SCRUTINY_FOLDER"),
      "People can call through the script of a sheet": expect.stringContaining("SCRUTINY_PEOPLE_DOMAINS"),
    });
  });
});
