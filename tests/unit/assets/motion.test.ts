import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { productSources } from '../i18n/source-texts.ts';

/** Nothing of ours moves for those who have asked their system for less motion. */

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const styles = ['assets', 'components', 'entrypoints', 'utils'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(join(ROOT, folder, name), 'utf8') })),
);

const CALM = /@media \(prefers-reduced-motion: reduce\) \{((?:[^{}]|\{[^{}]*\})*)\}/g;
const MOVES =
  /(?<selector>[^{}]+)\{[^{}]*?\b(?<name>transition|animation|scroll-behavior)(?:-[a-z]+)?:(?!\s*(?:none|auto))/g;

/** The rules that set something in motion, and do not stop it for those who want less. */
function movingRules(css: string): string[] {
  const calm = [...css.matchAll(CALM)].map(([, rules = '']) => rules).join();
  const isStopped = (selector: string, name: string) =>
    calm.includes(`${selector} {`) && new RegExp(`${name}: (?:none|auto)`).test(calm);
  return [
    ...css
      .replace(/\/\*.*?\*\//gs, '')
      .replace(CALM, '')
      .matchAll(MOVES),
  ].flatMap(({ groups }) => {
    const selector = groups?.selector?.trim() ?? '';
    return isStopped(selector, groups?.name ?? '') ? [] : [selector];
  });
}

describe('motion', () => {
  it.each([
    ['a { transition: left 1s; }', ['a']],
    ['a { animation-name: turn; }', ['a']],
    ['a { transition: none; }', []],
    ['a { transition: left 1s; } @media (prefers-reduced-motion: reduce) { a { transition: none; } }', []],
    ['a { transition: left 1s; } @media (prefers-reduced-motion: reduce) { b { transition: none; } }', ['a']],
  ])('in %s', (css, moving) => {
    expect(movingRules(css)).toEqual(moving);
  });

  it('no style sheet moves what should stand still', () => {
    expect(styles.length).toBeGreaterThan(8);
    expect(styles.flatMap(({ path, text }) => movingRules(text).map((rule) => `${path}: ${rule}`))).toEqual(
      [],
    );
  });

  it('no script scrolls or animates smoothly', () => {
    const moving = productSources().filter(({ text }) =>
      /behavior: 'smooth'|\.animate\(|startViewTransition/.test(text),
    );
    expect(moving.map(({ path }) => path)).toEqual([]);
  });
});
