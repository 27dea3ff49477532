/** Nanoseconds that `work` takes for one input: the median of several warm rounds over all inputs. */
export function nsEach(inputs: readonly string[], work: (href: string) => unknown, rounds = 41): number {
  const times: number[] = [];
  const loops = Math.max(1, Math.ceil(20_000 / inputs.length));
  let kept = 0;
  for (let round = 0; round < rounds; round++) {
    const start = process.hrtime.bigint();
    for (let loop = 0; loop < loops; loop++) for (const href of inputs) if (work(href)) kept++;
    // The first rounds only warm up.
    if (round >= 10) times.push(Number(process.hrtime.bigint() - start) / (loops * inputs.length));
  }
  if (kept < 0) throw new Error('unreachable; keeps the work from being optimised away');
  return times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

/** The platform's parser, as the yardstick; null where it throws. */
export function parse(href: string): URL | null {
  try {
    return new URL(href);
  } catch {
    return null;
  }
}

/** Numbers from a seed, the same on every machine (mulberry32). */
export function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  };
}
