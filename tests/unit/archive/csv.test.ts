import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine } from '../../../utils/archive/csv.ts';

/** Reads one line of CSV back, as RFC 4180 has it. */
function read(line: string): string[] {
  const cells = [...line.replace(/\r\n$/, '').matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)];
  return cells.map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}

describe('a line of CSV', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '=HYPERLINK("http://evil.example","x")'])(
    'makes no formula of %j',
    (cell) => expect(read(csvLine([cell]))).toEqual([`'${cell}`]),
  );

  it('gives back whatever was written', () => {
    const cell = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (cells) => {
        const back = read(csvLine(['a', ...cells]));
        expect(back.map((text, i) => (text === `'${cells[i - 1]}` ? cells[i - 1] : text))).toEqual([
          'a',
          ...cells,
        ]);
        // Nothing begins as a formula does.
        expect(back.filter((text) => /^\s*[=+\-@]/.test(text))).toEqual([]);
      }),
    );
  });
});
