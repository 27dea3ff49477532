import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { privacyProblems } from '../../tools/shelves/privacy.ts';

const answers = readFileSync('shelves/privacy.md', 'utf8');
const policy = readFileSync('PRIVACY.md', 'utf8');

describe('the privacy answers', () => {
  it('answer for everything that PRIVACY.md says is kept, and quote it as it stands', () => {
    expect(privacyProblems(answers, policy)).toEqual([]);
  });

  it('name what is kept of other people’s replies', () => {
    expect(answers).toMatch(/whose cart replies you chose to count \| .*Personally identifiable/);
  });

  it('are refused when the policy has a new row, another wording, or a kind that is not declared', () => {
    const row = '| Your settings |';
    expect(privacyProblems(answers, policy.replace(row, `| Something new | why | long |\n${row}`))).toEqual([
      expect.stringContaining('Something new'),
    ]);
    expect(
      privacyProblems(answers, policy.replace('It never reads your name', 'It may read your name')),
    ).toEqual([expect.stringContaining('PRIVACY.md does not say')]);
    expect(privacyProblems(answers.replace('| Web history | yes |', '| Web history | no |'), policy)).toEqual(
      ['“Web history” is kept and not declared'],
    );
  });
});
