import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { slugOf } from "../../../src/core/publishing/slug-of.ts";
import { versionAtMeeting } from "../../../src/core/publishing/version-at-meeting.ts";
import { versionPath } from "../../../src/core/publishing/version-path.ts";
import { anyUnit } from "../../support/any-unit.ts";
import "../../support/seed.ts";

describe("the address of an inquiry", () => {
  test.each([
    ["Safer Cycling Routes", "safer-cycling-routes"],
    ["Children's Services & Læring — Cafés", "childrens-services-and-l-ring-cafes"],
    ["  ../../etc/passwd", "etc-passwd"],
    ["調査", "inquiry"],
    ["", "inquiry"],
    [
      "Working Together to Reduce Permanent Exclusions in Schools Across the County",
      "working-together-to-reduce-permanent-exclusions-in-schools",
    ],
    ["x".repeat(100), "x".repeat(60)],
  ])("is made of the letters of its title: %s", (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  test("is always a short word of lower-case ASCII that no server takes for anything else", () => {
    fc.assert(
      fc.property(fc.string({ unit: anyUnit, maxLength: 200 }), (title) => {
        expect(slugOf(title)).toMatch(/^[a-z\d]+(?:-[a-z\d]+)*$/u);
        expect(slugOf(title).length).toBeLessThanOrEqual(60);
      }),
    );
  });
});

describe("the folder of a version", () => {
  test.each([
    ["FINAL 1.0", "1.0"],
    ["1.6", "1.6"],
    ["Draft Final", "draft-final"],
    ["Draft Final 2", "draft-final-2"],
    ["0.3", "0.3"],
    ["../secret", "secret"],
    ["..", "version"],
  ])("of %s is %s", (number, path) => {
    expect(versionPath(number)).toBe(path);
  });
});

describe("the version that a committee had before it", () => {
  const versions = [
    { date: "2018-09-11", number: "FINAL 1.0" },
    { date: "2019-03-01", number: "1.1" },
    { date: "2019-03-01", number: "1.2" },
    { date: "2019-03-22", number: "1.6" },
  ];
  const meetings = ["2019-03-20", "2018-09-01", "2018-11-20", "2019-03-01"];

  test.each([
    ["2019-03-19", "2019-03-01", "1.2"],
    ["2019-03-20", "2019-03-20", "1.2"],
    ["2018-12-31", "2018-11-20", "FINAL 1.0"],
  ])("on %s is that of %s, %s", (today, meeting, number) => {
    expect(versionAtMeeting(versions, meetings, today)).toMatchObject({ meeting, version: { number } });
  });

  test("is none before the first meeting or the first version", () => {
    expect(versionAtMeeting(versions, meetings, "2018-08-31")).toBeNull();
    expect(versionAtMeeting(versions, meetings, "2018-09-30")).toBeNull();
    expect(versionAtMeeting(versions, [], "2019-03-20")).toBeNull();
  });
});
