import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const COMPONENTS = join(import.meta.dirname, '../../../components');

/** A polite live region that comes and goes with a condition of its own: `{done && <p role="status">`. */
const COMES_AND_GOES = /(?:&&|\?|:)\s*\(?\s*<\w+[^<>]*\brole="status"/g;

it('every polite live region is there before its text, or screen readers do not say it', () => {
  const files = readdirSync(COMPONENTS, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.tsx'),
  );
  const regions = files.map((name) => readFileSync(join(COMPONENTS, name), 'utf8'));
  expect(regions.join('').split('role="status"').length).toBeGreaterThan(10);
  const found = files.flatMap((name, i) => (regions[i]?.match(COMES_AND_GOES) ? [name] : []));
  expect(found).toEqual([]);
});
