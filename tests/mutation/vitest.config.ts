import { statSync } from "node:fs";
import { basename } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { z } from "zod";

/** Patterns of test files, as mutate.ts names them; those of the core where it names none. */
const tests = z.string().default("tests/core/**/*.test.ts").parse(process.env.MUTATION_TESTS);
const folders = tests.split(",").map((pattern) => pattern.replace(/\/\*.*$/u, "/"));

/** Tests that live through months, or stamp whole trackers, and so come last. */
const longest = ["days", "stops", "compare-snapshots", "gates", "make-snapshot", "rich-text-of"];

/** Own tests first, the short ones before the long: the first that notices a mutant spares it all others. */
class OwnTestsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) =>
      folders.findIndex((folder) => moduleId.includes(folder));
    const length = ({ moduleId }: TestSpecification) =>
      longest.includes(basename(moduleId, ".test.ts")) ? Infinity : statSync(moduleId).size;
    return files.toSorted((one, other) => rank(one) - rank(other) || compare(length(one), length(other)));
  }
}

function compare(one: number, other: number): number {
  return one === other ? 0 : one - other;
}

/** The tests that are to notice a mutant, one after the other: the runner itself works on two at a time. */
export default defineConfig({
  test: {
    setupFiles: ["tests/support/seed.ts", "tests/mutation/few-runs.ts"],
    include: tests.split(","),
    // thousands of rows, of characters and of days for every mutant would take days
    exclude: [
      "tests/core/checks/any-workbook.test.ts",
      "tests/core/publishing/large.test.ts",
      "tests/core/reminders/year.test.ts",
    ],
    sequence: { sequencer: OwnTestsFirst },
    // a file would spend most of its time on loading the core anew
    isolate: false,
    testTimeout: 60_000,
    maxWorkers: 1,
  },
});
