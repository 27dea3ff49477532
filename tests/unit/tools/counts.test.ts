import { describe, expect, it } from 'vitest';
import {
  closingLine,
  countHostile,
  countPlaywright,
  countVitest,
  HOSTILE_ACTS,
  HOSTILE_PAGE,
  skippedLine,
  withExit,
} from '../../tools/counts.ts';

const test = (status: string, fullName = status) => ({ status, fullName });
const passed = { passed: 3, failed: 0, skipped: [], notes: [] };

describe('counting vitest', () => {
  it('every test is counted once, and a skipped one gives its group and its reason', () => {
    const results = [
      test('passed'),
      test('failed'),
      {
        ...test('skipped', 'real pages a later day'),
        ancestorTitles: ['real pages'],
        meta: { skipReason: 'no pages here' },
      },
      test('todo', 'one more'),
    ];
    const report = { testResults: [{ name: 'a.test.ts', status: 'failed', assertionResults: results }] };
    expect(countVitest(report)).toEqual({
      passed: 1,
      failed: 1,
      skipped: [
        { group: 'real pages', why: 'no pages here' },
        { group: 'one more', why: 'no reason given' },
      ],
      notes: [],
    });
  });

  it('a file that does not load is a failure, though none of its tests failed', () => {
    const report = { testResults: [{ name: 'b.test.ts', status: 'failed', assertionResults: [] }] };
    expect(countVitest(report)).toMatchObject({ failed: 1, notes: ['Failed outside its tests: b.test.ts'] });
  });
});

describe('counting Playwright', () => {
  it('goes into nested groups; a flaky test is a failed one', () => {
    const annotations = [{ type: 'skip', description: 'not in this browser' }];
    const spec = (status: string) => ({ title: status, tests: [{ status, annotations }] });
    const inner = { title: 'sheet', specs: [spec('unexpected'), spec('flaky'), spec('skipped')] };
    const report = {
      errors: [],
      suites: [{ title: 'a.test.ts', specs: [spec('expected')], suites: [inner] }],
    };
    expect(countPlaywright(report)).toEqual({
      passed: 1,
      failed: 2,
      skipped: [{ group: 'a.test.ts › sheet › skipped', why: 'not in this browser' }],
      notes: [],
    });
  });

  it('an error outside the tests is a failure', () => {
    expect(countPlaywright({ errors: [{ message: 'no such file\n at x' }], suites: [] })).toMatchObject({
      failed: 1,
      notes: ['Failed outside the tests: no such file'],
    });
  });
});

describe('a runner is believed only when it ended well and ran something', () => {
  it.each([
    [passed, 1, 'The runner ended with 1, though no test failed.'],
    [passed, null, 'The runner ended with a signal, though no test failed.'],
    [{ ...passed, passed: 0 }, 0, 'No test ran.'],
  ])('%j, exit %s', (count, code, note) => {
    expect(withExit(count, code)).toMatchObject({ failed: 1, notes: [note] });
  });

  it('a good run stays as it is, and a failure is not counted twice', () => {
    expect(withExit(passed, 0)).toBe(passed);
    expect(withExit({ ...passed, failed: 2 }, 1).failed).toBe(2);
  });
});

it('the closing line names skipped tests only where there are any', () => {
  expect(closingLine([passed, { ...passed, failed: 1 }])).toBe('6 passed, 1 failed');
  const skip = { group: 'real pages', why: 'no pages here' };
  expect(closingLine([{ ...passed, skipped: [skip, skip] }])).toBe('3 passed, 0 failed, 2 skipped');
});

it('one line says what was skipped, how many of each and why', () => {
  const pages = { group: 'real pages', why: 'no pages here' };
  const other = { group: 'a prompt', why: 'not in this browser' };
  expect(
    skippedLine([
      { ...passed, skipped: [pages, pages] },
      { ...passed, skipped: [other] },
    ]),
  ).toBe('Skipped: 2 in “real pages” (no pages here); 1 in “a prompt” (not in this browser).');
  expect(skippedLine([passed])).toBeNull();
});

it('counts the hostile pages that were tried, and every act that came of them', () => {
  const page = { type: HOSTILE_PAGE, description: 'a page' };
  const acts = (description: string) => ({ type: HOSTILE_ACTS, description });
  const spec = (...annotations: object[]) => ({
    title: 'no act',
    tests: [{ status: 'expected', annotations: annotations as { type: string }[] }],
  });
  const inner = { title: 'inner', specs: [spec(page, page, acts('0'), { type: 'slow' })] };
  const outer = { title: 'file', specs: [spec(page, acts('2')), spec()], suites: [inner] };
  expect(countHostile({ errors: [], suites: [outer] })).toEqual({ pages: 3, acts: 2 });
});
