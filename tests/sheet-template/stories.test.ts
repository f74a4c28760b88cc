import { expect, test } from "vitest";
import { clean } from "../../sheet-template/example/clean.ts";
import { timeline } from "../../sheet-template/example/timeline.ts";
import { secondInquiry } from "../support/second-inquiry.ts";
import { type Played, playInMemory } from "./play-in-memory.ts";

const versions = ({ stamped }: Played) => stamped.map(({ number, author }) => `${number} ${author}`);

/** What was found on a day, as "code ref". */
function foundOn({ days }: Played, day: string): readonly string[] {
  return days
    .filter(({ at }) => at.startsWith(day))
    .flatMap(({ findings }) => findings.map(({ code, ref }) => `${code} ${ref}`));
}

test("the worked example goes from 0.1 by way of Draft Final and FINAL 1.0 to 1.6, each by its author", () => {
  expect(versions(playInMemory(timeline, { withSampleRow: true }))).toEqual([
    "0.1 Priya Nair",
    "0.2 Katherine Wells",
    "0.3 Viv Trundell",
    "0.4 Priya Nair",
    "0.5 Ben Dunne",
    "0.6 Viv Trundell",
    "0.7 Katherine Wells",
    "0.8 Gareth Morgan",
    "Draft Final Priya Nair",
    "FINAL 1.0 Priya Nair",
    "1.1 Viv Trundell",
    "1.2 Gareth Morgan",
    "1.3 Ben Dunne",
    "1.4 Viv Trundell",
    "1.5 Katherine Wells",
    "1.6 Viv Trundell",
  ]);
});

test("the flaws of July are found, and in September mended by the people who can", () => {
  const played = playInMemory(timeline, { withSampleRow: true });

  expect(foundOn(played, "2018-07-10")).toEqual(
    expect.arrayContaining([
      "date-unreadable Inquiry",
      "vague-promise 3b",
      "answer-missing 5a",
      "two-owners 5a",
      "answer-missing 5b",
      "two-owners 5b",
      "sample-row-left Version control",
      "owner-without-post People",
    ]),
  );
  expect(foundOn(played, "2018-09-10")).toEqual([
    "response-overdue Inquiry",
    "cabinet-after-deadline Inquiry",
  ]);
  expect(foundOn(played, "2018-09-11")).toEqual([]);
});

test("in March the updates that say more than is true are found", () => {
  const played = playInMemory(timeline, { withSampleRow: true });

  expect(foundOn(played, "2019-03-11").filter((found) => found.startsWith("progress-review"))).toHaveLength(
    6,
  );
  expect(foundOn(played, "2019-03-22")).toEqual(
    expect.arrayContaining([
      "action-overdue 1",
      "action-overdue 2a",
      "actioned-in-the-future 2a",
      "actioned-in-the-future 4",
      "action-overdue 5a",
      "no-but-actioned 6",
    ]),
  );
});

test("no check fires on the well-kept twin, on any day", () => {
  const { days } = playInMemory(clean, { withSampleRow: false });
  const fired = days.flatMap(({ at, findings }) => findings.map(({ code, ref }) => `${at} ${code} ${ref}`));

  expect(fired).toEqual([]);
});

test("another inquiry gives other findings and other versions: the answers come from the cells", () => {
  const played = playInMemory(secondInquiry, { withSampleRow: false });

  expect(foundOn(played, "2024-01-09")).toEqual(
    expect.arrayContaining([
      "response-overdue Inquiry",
      "response-missing 1",
      "ref-duplicate 2",
      "answer-not-in-list 2",
      "date-impossible 2",
      "officer-unknown 2",
      "answer-missing 4",
      "response-missing 4",
      "ref-number-gap 4",
    ]),
  );
  expect(versions(played)).toEqual(["0.1 Tom Okafor, Sian Parry and Ruth Abara", "Draft Final Tom Okafor"]);
});
