import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { afterFailure, type Failure, isToBeTried, type Trouble } from "../../../src/app/cloud/trouble.ts";

const unreadable: Failure = { kind: "unreadable", code: "not-a-tracker", message: "It has no Response tab." };
const nine = Temporal.Instant.from("2025-03-10T09:00:00Z");

function failing(times: number, failure: Failure, minutesApart = 1): Trouble {
  let trouble = afterFailure(null, failure, nine.toString());
  for (let nth = 1; nth < times; nth += 1)
    trouble = afterFailure(trouble, failure, nine.add({ minutes: nth * minutesApart }).toString());
  return trouble;
}

describe("a tracker's trouble", () => {
  test("parks it at the fifth failure in a row, and remembers since when", () => {
    expect(failing(4, unreadable)).toMatchObject({ failures: 4, parked: "" });
    expect(failing(5, unreadable)).toMatchObject({
      parked: "2025-03-10T09:04:00Z",
      since: "2025-03-10T09:00:00Z",
    });
    expect(failing(7, unreadable)).toMatchObject({
      parked: "2025-03-10T09:04:00Z",
      last: "2025-03-10T09:06:00Z",
    });
  });

  describe.each(["unreachable", "busy"] as const)("that may pass (%s)", (kind) => {
    test("counts once an hour, however often it is met", () => {
      expect(failing(60, { ...unreadable, kind })).toMatchObject({ failures: 1, parked: "" });
      expect(failing(61, { ...unreadable, kind })).toMatchObject({ failures: 2, parked: "" });
    });

    test("parks what it lasts for all the same", () => {
      const parked = failing(5, { ...unreadable, kind }, 60);
      expect(parked).toMatchObject({ failures: 5, parked: "2025-03-10T13:00:00Z" });
    });
  });
});

describe("the clock tries again", () => {
  const passing: Failure = { ...unreadable, kind: "unreachable" };
  const hoursAfter = ({ last }: Trouble, hours: number) =>
    Temporal.Instant.from(last).add({ minutes: hours * 60 });
  const isTried = (trouble: Trouble, job: "sync" | "publish", hours: number) =>
    isToBeTried(trouble, job, hoursAfter(trouble, hours));

  test("what fails, after an hour", () => {
    expect(isTried(failing(1, unreadable), "sync", 0.5)).toBe(false);
    expect(isTried(failing(1, unreadable), "sync", 1)).toBe(true);
  });

  test("what is parked, once a day where no edit can mend it", () => {
    const parked = failing(5, passing, 60);
    expect(isTried(parked, "sync", 23)).toBe(false);
    expect(isTried(parked, "sync", 24)).toBe(true);
  });

  test("a parked sync of a sheet to be mended never, its publication once a day", () => {
    const parked = failing(5, unreadable);
    expect(isTried(parked, "sync", 1000)).toBe(false);
    expect(isTried(parked, "publish", 23)).toBe(false);
    expect(isTried(parked, "publish", 24)).toBe(true);
  });
});
