import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast as contrastOf } from './contrast.ts';

const css = readFileSync('assets/tokens.css', 'utf8');

/** The custom properties in the rule whose selector is given. */
function tokens(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`);
  expect(start, selector).toBeGreaterThan(-1);
  const rule = css.slice(start, css.indexOf('}', start));
  return new Map(
    [...rule.matchAll(/(--ac-[\w-]+|color-scheme):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

const light = tokens(':root,\n.ac-root');
const dark = tokens(':root[data-theme="dark"],\n.ac-root[data-theme="dark"]');
const darkBySystem = tokens(':root:not([data-theme]),\n  .ac-root:not([data-theme])');

function contrast(theme: Map<string, string>, front: string, ground: string): number {
  const [a, b] = [front, ground].map((name) => theme.get(`--ac-${name}`) ?? name);
  return contrastOf(a ?? '', b ?? '');
}

const GROUNDS = ['surface', 'raised', 'pressed'];
const TEXTS = ['text', 'text-secondary', 'accent', 'accent-strong', 'danger', 'warn', 'ok'];
const TONES = ['accent', 'danger', 'warn', 'ok'];

describe.each([
  ['light', light, '#ffffff'],
  ['dark', dark, '#000000'],
])('the %s theme reaches WCAG AA', (_, theme, page) => {
  it.each(TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground])))('%s on %s', (text, ground) => {
    expect(contrast(theme, text ?? '', ground ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(TONES)('%s and plain text on its soft fill', (tone) => {
    expect(contrast(theme, tone, `${tone}-soft`)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme, 'text', `${tone}-soft`)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme, 'text-secondary', `${tone}-soft`)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['on-accent', 'accent'],
    ['on-accent', 'accent-strong'],
    ['on-danger', 'danger'],
    ['on-page', page],
  ])('%s upon %s', (text, fill) => {
    expect(contrast(theme, text, fill)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(GROUNDS)('edges and the focus ring on %s', (ground) => {
    expect(contrast(theme, 'edge', ground)).toBeGreaterThanOrEqual(3);
    expect(contrast(theme, 'focus', ground)).toBeGreaterThanOrEqual(3);
  });
});

describe('the themes agree', () => {
  it('dark by the system and dark by choice are the same', () => {
    expect(darkBySystem).toEqual(dark);
  });

  it('dark changes only what light names', () => {
    expect([...dark.keys()].filter((name) => !light.has(name))).toEqual([]);
  });
});
