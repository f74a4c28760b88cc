import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { brokenChainAt, chainRows } from "../../../src/core/versions/chain.ts";

const row = fc.record({
  version: fc.string(),
  ref: fc.string(),
  field: fc.string(),
  from: fc.string(),
  to: fc.string(),
  by: fc.string(),
  at: fc.string(),
});

describe("the chain of the Change log", () => {
  test("holds for what was written, in one piece or in several", () => {
    fc.assert(
      fc.property(fc.array(row), fc.array(row), (first, second) => {
        const head = chainRows("", first);
        const tail = chainRows(head.at(-1)?.chain ?? "", second);

        expect(brokenChainAt([...head, ...tail])).toBeNull();
        expect([...head, ...tail]).toEqual(chainRows("", [...first, ...second]));
      }),
    );
  });

  test("breaks at the very row that was changed, taken out, or put in", () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 2, maxLength: 20 }),
        fc.nat(),
        fc.string(),
        (rows, pick, text) => {
          const log = chainRows("", rows);
          const at = pick % (log.length - 1);
          const edited = log.map((each, index) =>
            index === at ? { ...each, to: `${each.to}!${text}` } : each,
          );

          expect(brokenChainAt(edited)).toBe(at);
          expect(brokenChainAt(log.toSpliced(at, 1))).not.toBeNull();
        },
      ),
    );
  });
});
