import { describe, expect, test } from "vitest";
import { type Attempt, attemptAll, holds, type Part } from "./part.ts";
import { proofTable } from "./table.ts";

const scope = { long: false, seed: 7 };

function partOf(...attempts: readonly (Attempt | Error)[]): Part {
  return {
    name: "a part",
    promise: "nothing is lost",
    async *attempts() {
      for (const attempt of attempts) {
        if (attempt instanceof Error) throw attempt;
        yield attempt;
      }
    },
  };
}

describe("the proof", () => {
  test.each([
    ["holds where every attempt kept the promise", partOf({ name: "1", violations: [] }), true],
    [
      "fails on one violation among many",
      partOf({ name: "1", violations: [] }, { name: "2", violations: ["lost"] }),
      false,
    ],
    ["fails where nothing was attempted", partOf(), false],
    [
      "fails where it broke off itself",
      partOf({ name: "1", violations: [] }, new Error("no emulator")),
      false,
    ],
  ])("%s", async (_what, part, expected) => {
    const told: Attempt[] = [];
    const outcome = await attemptAll(part, scope, (attempt) => told.push(attempt));
    expect(holds(outcome)).toBe(expected);
    expect(told).toHaveLength(outcome.attempts);
  });

  test("tells what was broken, in which attempt, and how to make it again", async () => {
    const part = partOf({ name: "cut after call 3", violations: ["two versions"] });
    const told: Attempt[] = [];
    const table = proofTable([await attemptAll(part, scope, (attempt) => told.push(attempt))], scope);
    expect(table).toContain("a part, cut after call 3: two versions");
    expect(table).toContain('npm run proof -- --seed 7 --only "a part"');
  });
});
