import { describe, expect, it } from 'vitest';
import { findMarketplace, MARKETPLACES } from '../../../utils/amazon/marketplaces.ts';
import { readCardDomain, readProductLink } from '../../../utils/amazon/product-link.ts';
import { storeFacts } from '../../../utils/amazon/store-facts.ts';
import { STORE_LANGUAGES } from '../../fixtures/amazon/languages.ts';
import { STORES } from '../../fixtures/links/stores.ts';

describe('the table of stores', () => {
  it('has the 23 stores of docs/facts/amazon.md 2.1, each once', () => {
    expect(MARKETPLACES.map((row) => row.id)).toEqual([...STORES]);
  });

  it.each(MARKETPLACES.map(({ id }) => id))('%s has valid facts', (id) => {
    const row = storeFacts(id);
    if (!row) throw new Error('Nothing is known of it.');
    expect(row.country).toMatch(/^[A-Z]{2}$/);
    expect(new Intl.DisplayNames('en', { type: 'region' }).of(row.country)).not.toBe(row.country);
    expect(Intl.supportedValuesOf('currency')).toContain(row.currency);
    expect(Intl.getCanonicalLocales(row.language)).toEqual([row.language]);
    expect(STORE_LANGUAGES[id]?.split(' ')[0]).toBe(row.language);
    expect(readProductLink(`https://www.amazon.${id}/dp/B0CX23V2ZK`)).toMatchObject({ marketplace: id });
  });

  it('only the UK has #AmazonBasket', () => {
    const basket = MARKETPLACES.filter((row) => row.hashtag !== '#AmazonCart');
    expect(basket.map((row) => [row.id, row.hashtag])).toEqual([['co.uk', '#AmazonBasket']]);
  });

  it('aliases lead to their store; a closed store leads nowhere', () => {
    expect(findMarketplace('jp')?.id).toBe('co.jp');
    expect(findMarketplace('at')?.id).toBe('de');
    expect(storeFacts('at')).toBe(storeFacts('de'));
    // amazon.cn left retail in 2019; links still name it.
    for (const closed of ['cn', 'constructor', '__proto__', ''])
      expect([findMarketplace(closed), storeFacts(closed)]).toEqual([null, null]);
  });
});

describe('a card’s domain', () => {
  it.each([
    ['amazon.de', { kind: 'card', marketplace: 'de' }],
    ['www.amazon.co.jp', { kind: 'card', marketplace: 'co.jp' }],
    ['Amazon.COM', { kind: 'card', marketplace: 'com' }],
    ['amazon.at', { kind: 'card', marketplace: 'de' }],
    ['amzn.com', { kind: 'card', marketplace: 'com' }],
    ['amzn.to', { kind: 'short', host: 'amzn.to' }],
    ['A.CO', { kind: 'short', host: 'a.co' }],
  ])('%s', (domain, expected) => {
    expect(readCardDomain(domain, 'https://t.co/x')).toEqual({ ...expected, href: 'https://t.co/x' });
  });

  it.each([
    '',
    ' ',
    'amazon',
    'amazon.',
    '.amazon.com',
    'amazon.com.',
    'amazon.com/',
    'amazon.cn',
    'aws.amazon.com',
    'www.amzn.to',
    'xa.co',
    'amazon.com evil.com',
    'evil.amazon.com',
    'https://amazon.com',
    'amazon.co.u\u212a',
    'amazon.com\n',
    'аmazon.com',
  ])('%j is no store', (domain) => {
    expect(readCardDomain(domain, 'https://t.co/x')).toBeNull();
  });
});
