import fc from "fast-check";
import { type Formatting, formatRun } from "../../src/core/model/formatting.ts";

const look = fc.record({
  bold: fc.boolean(),
  italic: fc.boolean(),
  href: fc.option(
    fc.constantFrom(
      "https://a.example/",
      "https://b.example/x;%20y",
      "javascript:alert(1)",
      "mailto:a@b.example",
    ),
    { nil: undefined },
  ),
});

/** Formatting of a text of a length: stretches in order that do not overlap, each with some look. */
export function arbitraryRuns(length: number): fc.Arbitrary<Formatting> {
  return fc
    .array(fc.tuple(fc.nat(length), look), { maxLength: 12 })
    .map((cuts) => {
      const starts = cuts.toSorted(([one], [other]) => one - other);
      return starts.map(([start, each], index) => formatRun(start, starts[index + 1]?.[0] ?? length, each));
    })
    .map((runs) =>
      runs.filter((run) => run.start < run.end && (run.bold || run.italic || run.href !== undefined)),
    );
}
