import { defineConfig } from "vitest/config";
import { z } from "zod";

/** Patterns of test files, as mutate.ts names them; those of the core where it names none. */
const tests = z.string().default("tests/core/**/*.test.ts").parse(process.env.MUTATION_TESTS);

/** The tests that are to notice a mutant, one after the other: the runner itself works on two at a time. */
export default defineConfig({
  test: {
    setupFiles: ["tests/support/seed.ts", "tests/mutation/few-runs.ts"],
    include: tests.split(","),
    // thousands of rows and years of days for every mutant would take days
    exclude: ["tests/core/reminders/year.test.ts", "tests/core/checks/run-checks.test.ts"],
    // most of a file's time goes to loading the core anew
    isolate: false,
    testTimeout: 60_000,
    maxWorkers: 1,
  },
});
