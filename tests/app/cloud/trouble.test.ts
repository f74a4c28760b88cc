import { describe, expect, test } from "vitest";
import type { Trouble } from "../../../src/app/cloud/tracker-state.ts";
import { afterFailure, type Failure } from "../../../src/app/cloud/trouble.ts";

const unreadable: Failure = { kind: "unreadable", code: "not-a-tracker", message: "It has no Response tab." };

function failing(times: number, failure: Failure): Trouble | null {
  let trouble: Trouble | null = null;
  for (let nth = 1; nth <= times; nth += 1)
    trouble = afterFailure(trouble, failure, `2025-03-10T09:0${nth}:00Z`);
  return trouble;
}

describe("a tracker's trouble", () => {
  test("parks it at the fifth failure in a row, and remembers since when", () => {
    expect(failing(4, unreadable)).toMatchObject({ failures: 4, parked: "" });
    expect(failing(5, unreadable)).toMatchObject({
      parked: "2025-03-10T09:05:00Z",
      since: "2025-03-10T09:01:00Z",
    });
    expect(failing(7, unreadable)).toMatchObject({
      parked: "2025-03-10T09:05:00Z",
      last: "2025-03-10T09:07:00Z",
    });
  });

  test.each(["unreachable", "busy"] as const)("never parks it for what will pass (%s)", (kind) => {
    expect(failing(9, { ...unreadable, kind })).toMatchObject({ failures: 0, parked: "" });
  });
});
