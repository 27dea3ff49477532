import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** Holds that every fact which code, tests and documents cite stands in docs/facts (docs/facts/README.md). */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FACTS = join(ROOT, 'docs/facts');
const TEXT = /\.(?:ts|tsx|js|jsx|mjs|css|html|json|md)$/;
const NOT_OURS = /^(?:\..*|node_modules|test-results|package-lock\.json)$/;

/** Each file of facts with the numbers of its sections. */
const SECTIONS = new Map(
  readdirSync(FACTS).map((file) => {
    const headings = readFileSync(join(FACTS, file), 'utf8').matchAll(/^#{2,4} (\d+(?:\.\d+)*)\.? /gm);
    return [file, [...headings].map(([, number]) => number)];
  }),
);

/** This file invents a citation below. */
const SELF = 'tests/unit/facts.test.ts';
const files = textFiles(ROOT)
  .filter((path) => path !== SELF)
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
const cited = files.flatMap(({ path, text }) => citations(path, text));

interface Citation {
  at: string;
  file: string;
  /** Empty where only the file is named. */
  sections: string[];
}

function textFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (NOT_OURS.test(entry.name)) return [];
    if (entry.isDirectory()) return textFiles(path);
    return TEXT.test(entry.name) ? [relative(ROOT, path).replaceAll('\\', '/')] : [];
  });
}

/** Every mention of a file of facts, with the sections named after it: "2", "1.2, 1.5", "1.1 to 1.8". */
function citations(at: string, text: string): Citation[] {
  // A citation may go on in the next line of a comment.
  const joined = text.replace(/\n[ \t]*(?:\*|\/\/)?[ \t]*/g, ' ');
  const mentions = joined.matchAll(/facts\/([\w-]+\.md)((?: |, | to | and )\d+(?:\.\d+)*)*/g);
  return [...mentions].map(([mention, file = '']) => ({
    at,
    file,
    sections: mention.replace(/^\S+/, '').match(/\d+(?:\.\d+)*/g) ?? [],
  }));
}

function unknown(list: readonly Citation[]): string[] {
  return list.flatMap(({ at, file, sections }) => {
    const known = SECTIONS.get(file);
    if (!known) return [`${at}: docs/facts/${file} does not exist`];
    return sections
      .filter((section) => !known.includes(section))
      .map((section) => `${at}: docs/facts/${file} has no section ${section}`);
  });
}

describe('facts that are cited', () => {
  it('stand in a file and section that exist', () => {
    expect(cited.length).toBeGreaterThan(90);
    expect(unknown(cited)).toEqual([]);
  });

  it('are cited by section in code', () => {
    const vague = cited.filter(({ at, sections }) => !at.endsWith('.md') && sections.length === 0);
    expect(vague.map(({ at }) => at)).toEqual([]);
  });

  it('are cited by their path from the root', () => {
    const short = files.filter(
      ({ path, text }) => !path.startsWith('docs/') && /(?<!docs\/)\bfacts\/[\w-]+\.md/.test(text),
    );
    expect(short.map(({ path }) => path)).toEqual([]);
  });

  it('are missed when a section or a file is invented', () => {
    const text = '/**\n * As X does it (docs/facts/x.md 1.7,\n * 1.99), or docs/facts/y.md 1.\n */';
    expect(unknown(citations('code.ts', text))).toEqual([
      'code.ts: docs/facts/x.md has no section 1.99',
      'code.ts: docs/facts/y.md does not exist',
    ]);
  });

  it('have sections whose numbers are given once', () => {
    for (const [file, numbers] of SECTIONS)
      expect([file, new Set(numbers).size]).toEqual([file, numbers.length]);
  });
});

describe('links between documents', () => {
  it('lead to files that exist', () => {
    const broken = files
      .filter(({ path }) => path.endsWith('.md'))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
          .map(([, target = '']) => relative(ROOT, join(ROOT, path, '..', target)))
          .filter((target) => !existsSync(join(ROOT, target)))
          .map((target) => `${path}: ${target}`),
      );
    expect(broken).toEqual([]);
  });
});
