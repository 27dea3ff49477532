import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine } from '../../../utils/archive/csv.ts';

/** Parses one line of CSV (RFC 4180). */
function read(line: string): string[] {
  const cells = [...line.replace(/\r\n$/, '').matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)];
  return cells.map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}

describe('a line of CSV', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '=HYPERLINK("http://evil.example","x")'])(
    'keeps %j from becoming a formula',
    (cell) => expect(read(csvLine([cell]))).toEqual([`'${cell}`]),
  );

  it('can be read back unchanged', () => {
    const cell = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (cells) => {
        const back = read(csvLine(['a', ...cells]));
        expect(back.map((text, i) => (text === `'${cells[i - 1]}` ? cells[i - 1] : text))).toEqual([
          'a',
          ...cells,
        ]);
        // No cell begins like a formula.
        expect(back.filter((text) => /^\s*[=+\-@]/.test(text))).toEqual([]);
      }),
    );
  });
});
