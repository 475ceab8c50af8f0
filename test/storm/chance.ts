/** Chance that is the same in each run: one stream for each seed (mulberry32). */
export function createChance(seed: number) {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    random,
    happens: (probability: number) => random() < probability,
    between: (least: number, most: number) => least + random() * (most - least),
    /** Log-normal, as the times are that people take: half of them take less than the median, and a few far more. */
    about: (median: number, spread: number) =>
      median * Math.exp(spread * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())),
  };
}

export type Chance = ReturnType<typeof createChance>;
