type Work = (href: string) => unknown;

/**
 * Nanoseconds that each function takes for one input: medians of warm rounds over all inputs. The functions alternate
 * within a round, so that a busy machine slows all of them equally.
 */
export function nsEach<Name extends string>(
  inputs: readonly string[],
  works: Record<Name, Work>,
  rounds = 60,
): Record<Name, number> {
  const loops = Math.max(1, Math.ceil(10_000 / inputs.length));
  const names = Object.keys(works) as Name[];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++)
    for (const name of names) {
      const ns = time(inputs, works[name], loops);
      // The first rounds are for warming up.
      if (round >= 10) times.get(name)?.push(ns);
    }
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all)])) as Record<Name, number>;
}

function time(inputs: readonly string[], work: Work, loops: number): number {
  let kept = 0;
  const start = process.hrtime.bigint();
  for (let loop = 0; loop < loops; loop++) for (const href of inputs) if (work(href)) kept++;
  const taken = Number(process.hrtime.bigint() - start);
  if (kept < 0) throw new Error('unreachable; keeps the work from being optimised away');
  return taken / (loops * inputs.length);
}

function median(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}

/** The platform's parser, as the baseline; null where it throws. */
export function parse(href: string): URL | null {
  try {
    return new URL(href);
  } catch {
    return null;
  }
}

/** Pseudo-random numbers from a seed, the same on every machine (mulberry32). */
export function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  };
}
