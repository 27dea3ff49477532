/** X's ids are snowflakes: milliseconds since X's own epoch, then 22 bits of machine and sequence. */
const EPOCH = 1288834974657n;

let last = 0n;

/** A new id for something written at `at` (ms); greater than every id this process gave before. */
export function snowflake(at: number): string {
  const wanted = (BigInt(at) - EPOCH) << 22n;
  last = wanted > last ? wanted : last + 1n;
  return String(last);
}

/** The id of a past tweet: it depends only on time and number, so that tests can write links down. */
export function pastSnowflake(at: number, sequence: number): string {
  return String(((BigInt(at) - EPOCH) << 22n) | BigInt(sequence % 4096));
}
