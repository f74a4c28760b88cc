import fc from "fast-check";

/** Some of a list, in its order, drawn by a seed; all of it where there are no more. */
export function draw<T>(all: readonly T[], most: number, seed: number): readonly T[] {
  if (all.length <= most) return all;
  const some = fc.shuffledSubarray(
    all.map((_, index) => index),
    { minLength: most, maxLength: most },
  );
  const [chosen = []] = fc.sample(some, { seed, numRuns: 1 });
  const kept = new Set(chosen);
  return all.filter((_, index) => kept.has(index));
}

/** One of a list for each of `count` things, drawn by a seed. The list must not be empty. */
export function drawEach<T>(all: readonly T[], count: number, seed: number): readonly T[] {
  return fc.sample(fc.constantFrom(...all), { seed, numRuns: count });
}
