import { tableBelow } from './markdown-table.ts';

/**
 * What is wrong with the privacy answers, a sentence each: a kind of kept data that they leave out, a declaration that
 * the first table does not make, or a quotation that is not in the policy.
 * @param answers shelves/privacy.md
 * @param policy PRIVACY.md
 */
export function privacyProblems(answers: string, policy: string): string[] {
  const kept = tableBelow(policy, 'What is kept, and where').map(([what = '']) => what);
  const rows = tableBelow(answers, 'What is kept, and as what it is declared');
  const declared = tableBelow(answers, 'Chrome Web Store: data usage');
  const yes = declared.filter(([, answer]) => answer === 'yes').map(([kind = '']) => kind);
  const used = new Set(rows.flatMap(([, kinds = '']) => kinds.split(', ')));
  return [
    ...kept
      .filter((what) => rows.filter(([begins]) => begins && what.startsWith(begins)).length !== 1)
      .map((what) => `no row, or more than one, answers for “${what.slice(0, 60)}…”`),
    ...rows
      .filter(([begins = '']) => !kept.some((what) => what.startsWith(begins)))
      .map(([begins]) => `PRIVACY.md has no row that begins with “${begins}”`),
    ...[...used]
      .filter((kind) => !['no kind of these', 'the same as requests', ...yes].includes(kind))
      .map((kind) => `“${kind}” is kept and not declared`),
    ...yes
      .filter((kind) => !used.has(kind))
      .map((kind) => `“${kind}” is declared, and nothing kept is of it`),
    ...quotations(answers)
      .filter((quotation) => !joined(policy).includes(quotation))
      .map((quotation) => `PRIVACY.md does not say “${quotation}”`),
  ];
}

const joined = (text: string) => text.replace(/\s+/g, ' ').replaceAll('*', '');

function quotations(text: string): string[] {
  return [...joined(text).matchAll(/"([^"]+)"/g)].map(([, quotation = '']) => quotation);
}
