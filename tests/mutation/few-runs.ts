import fc from "fast-check";

/** A property is tried ten times for each mutant, where it does not say itself how often. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 10 });
