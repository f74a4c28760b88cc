import fc from "fast-check";

/**
 * Any character that a text can hold, halves of surrogate pairs too. The same as "binary" of fast-check, which
 * spends seconds on tables before it draws its first: too long for a test that is run once for each mutant.
 */
export const anyUnit = fc.integer({ min: 0, max: 0x10_ff_ff }).map((code) => String.fromCodePoint(code));
