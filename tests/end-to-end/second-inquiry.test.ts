import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { shareTracker } from "../../src/app/share-tracker.ts";
import { wireInit } from "../../src/app/wire.ts";
import { type LocalFunctions, serveFunctions } from "../../src/cli/local/serve-functions.ts";
import { playTimeline } from "../../src/cli/story/play.ts";
import { emptyStory, type Story } from "../../src/cli/story/story.ts";
import { type Office, openOffice } from "../support/office.ts";
import { secondInquiry } from "../support/second-inquiry.ts";

let office: Office;
let functions: LocalFunctions;
let story: Story;

beforeAll(async () => {
  office = await openOffice();
  process.env.SCRUTINY_GOOGLE_URL = office.url;
  functions = await serveFunctions();
  const editors = new Set(secondInquiry.flatMap((act) => act.steps.map((step) => step.by)));
  await shareTracker(wireInit(office.config), office.spreadsheetId, [...editors]);
  const stage = {
    googleUrl: office.url,
    syncUrl: functions.syncUrl,
    spreadsheetId: office.spreadsheetId,
    settleMinutes: office.config.SCRUTINY_SETTLE_MINUTES,
    played: 0,
    today: Temporal.PlainDate.from("2030-01-01"),
    onStep: async () => undefined,
    onAct: () => undefined,
  };
  story = await playTimeline(secondInquiry, stage, emptyStory);
});
afterAll(async () => {
  await functions.close();
  await office.close();
});

describe("another inquiry, played through the same functions", () => {
  test("raises what its own cells call for, and nothing that the example's would", () => {
    const found = story.findings.map(({ code, ref }) => `${code} ${ref}`);

    expect(found).toEqual(
      expect.arrayContaining([
        "ref-duplicate 2",
        "response-missing 4",
        "date-impossible 2",
        "answer-not-in-list 2",
        "answer-missing 4",
        "response-overdue Inquiry",
      ]),
    );
    expect(found.filter((each) => /5a|5b|sample-row-left|two-owners/u.test(each))).toEqual([]);
  });

  test("stamps nothing while two rows bear one ref, and then its own versions by its own people", () => {
    const numbers = story.stamped.map(({ number }) => number);

    expect(story.stamped[0]?.date).toBe("2024-02-07");
    expect(numbers).toContain("Draft Final");
    expect(new Set(story.stamped.map(({ author }) => author)).has("Viv Trundell")).toBe(false);
    expect(story.stamped.every(({ author }) => author !== "Unknown editor")).toBe(true);
  });
});
