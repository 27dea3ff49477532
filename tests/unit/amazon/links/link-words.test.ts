import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLinkWords } from '../../../../utils/amazon/links/link-words.ts';

const A = 'B0CX23V2ZK';
const com = (path: string) => `https://www.amazon.com/${path}`;

const NAMED: [string, string, string][] = [
  ['hyphens', com(`Quiet-Harbour-Novel-Margit-Lund/dp/${A}`), 'Quiet Harbour Novel Margit Lund'],
  ['underscores and plus', com(`Cast_Iron+Pan/dp/${A}/ref=sr_1_1?keywords=other+words`), 'Cast Iron Pan'],
  ['several signs in a row', com(`--Pan---26cm--/dp/${A}`), 'Pan 26cm'],
  ['reviews', com(`Cast-Iron-Pan/product-reviews/${A}`), 'Cast Iron Pan'],
  ['behind a language', com(`-/es/Sart%C3%A9n-de-hierro/dp/${A}`), 'Sartén de hierro'],
  ['the older form with a department', com(`d/Books/Quiet-Harbour/${A}`), 'Quiet Harbour'],
  ['doubled slashes', com(`Quiet-Harbour//dp//${A}`), 'Quiet Harbour'],
  ['a glued tail', com(`Quiet-Harbour/dp/${A}%3FSubscriptionId`), 'Quiet Harbour'],
  ['a file', com(`Quiet-Harbour.html/dp/${A}`), 'Quiet Harbour'],
  ['numbers by which shops know it', com(`Quiet-Harbour-9780306406157-${A}/dp/${A}`), 'Quiet Harbour'],
  ['a year stays', com(`Atlas-1984-Edition/dp/${A}`), 'Atlas 1984 Edition'],
  ['parameters', com(`Pan-tag=notes-20-ref=x/dp/${A}`), 'Pan 20'],
  [
    'Japanese',
    `https://www.amazon.co.jp/%E9%9D%99%E3%81%8B%E3%81%AA%E6%B8%AF-%E6%96%87%E5%BA%AB/dp/${A}`,
    '静かな港 文庫',
  ],
  ['Japanese, as X shows it', `https://www.amazon.co.jp/静かな港-文庫/dp/${A}`, '静かな港 文庫'],
  ['one letter that is a word', `https://www.amazon.co.jp/港/dp/${A}`, '港'],
  [
    'Arabic',
    `https://www.amazon.ae/%D9%85%D9%82%D9%84%D8%A7%D8%A9-%D8%AD%D8%AF%D9%8A%D8%AF/dp/${A}`,
    'مقلاة حديد',
  ],
  ['Hindi', `https://www.amazon.in/%E0%A4%95%E0%A4%A1%E0%A4%BC%E0%A4%BE%E0%A4%B9%E0%A5%80/dp/${A}`, 'कड़ाही'],
  ['Korean in parts', com(`${encodeURIComponent('프라이팬'.normalize('NFD'))}/dp/${A}`), '프라이팬'],
  ['Turkish', `https://www.amazon.com.tr/D%C3%B6k%C3%BCm-Tava/dp/${A}`, 'Döküm Tava'],
  ['encoded twice', com(`Caf%25C3%25A9-Set/dp/${A}`), 'Café Set'],
  ['Latin-1', com(`Caf%E9-Set/dp/${A}`), 'Café Set'],
  ['cut off within a letter', `https://www.amazon.co.jp/%E6%B8%AF%E3%81/dp/${A}`, '港'],
  ['a percent sign', com(`100%-Cotton-Towel%zz/dp/${A}`), '100% Cotton Towel%zz'],
];
const UNNAMED: [string, string][] = [
  ['no words', com(`dp/${A}`)],
  ['Amazon’s folder', com(`gp/product/${A}`)],
  ['a language', com(`-/en/dp/${A}`)],
  ['"dp"', com(`dp/dp/${A}`)],
  ['digits', com(`12345/dp/${A}`)],
  ['its number', com(`${A}/dp/${A}`)],
  ['a reference', com(`ref=sr_1_1/dp/${A}`)],
  ['one letter', com(`o/dp/${A}`)],
  ['signs', com(`---/dp/${A}`)],
  ['bytes that are no text', com(`%83%84%85%86/dp/${A}`)],
  ['a search', com('s?k=Quiet-Harbour')],
  ['a redirect', com(`gp/r.html?U=https%3A%2F%2Fwww.amazon.com%2FQuiet-Harbour%2Fdp%2F${A}`)],
  ['words in the query', com(`dp/${A}?keywords=quiet-harbour/dp/`)],
  ['megabytes', com(`${'long-'.repeat(1000)}/dp/${A}`)],
  ['a short link', 'https://amzn.to/3QuietH'],
];

describe('the words in a product’s address', () => {
  it.each(NAMED)('%s', (_, href, words) => expect(readLinkWords(href)).toBe(words));
  it.each(UNNAMED)('none: %s', (_, href) => expect(readLinkWords(href)).toBeNull());

  it('any text in its place is read without an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const words = readLinkWords(com(`${encodeURIComponent(text.toWellFormed())}/dp/${A}`));
        expect(words).not.toBe('');
      }),
    );
  });
});
