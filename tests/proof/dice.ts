/** A source of chance that depends on the seed alone. */
export type Dice = {
  /** A whole number from 0 up to, and without, `sides`. */
  readonly below: (sides: number) => number;
  /** One of a list that is not empty. */
  readonly pick: <T>(list: readonly T[]) => T;
  readonly chance: (probability: number) => boolean;
};

/** The generator mulberry32: any whole number is a seed, and neighbouring seeds have nothing in common. */
export function createDice(seed: number): Dice {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (sides: number) => Math.floor(next() * sides);
  return {
    below,
    chance: (probability) => next() < probability,
    pick: (list) => {
      const [first] = list.slice(below(list.length));
      if (first === undefined) throw new Error("nothing to pick from");
      return first;
    },
  };
}

/** Some of a list, in its order, drawn by a seed; all of it where there are no more. */
export function draw<T>(all: readonly T[], most: number, seed: number): readonly T[] {
  const dice = createDice(seed);
  let wanted = Math.min(most, all.length);
  return all.filter((_, index) => {
    const isDrawn = dice.below(all.length - index) < wanted;
    if (isDrawn) wanted -= 1;
    return isDrawn;
  });
}

/** One of a list for each of `count` things, drawn by a seed. The list must not be empty. */
export function drawEach<T>(all: readonly T[], count: number, seed: number): readonly T[] {
  const dice = createDice(seed);
  return Array.from({ length: count }, () => dice.pick(all));
}
