import fc from "fast-check";

/**
 * Property tests draw from one seed, so that the same commit always gives the same answer. SEED=random (or
 * a number) draws from elsewhere: that is how new counterexamples are looked for.
 */
const usual = 20_180_910;
const { SEED } = process.env;

if (SEED !== "random") fc.configureGlobal({ seed: SEED === undefined ? usual : Number(SEED) });
