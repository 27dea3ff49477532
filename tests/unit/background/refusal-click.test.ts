import { expect, it } from 'vitest';
import { refusalClick } from '../../../utils/background/refusal-click.ts';
import { CartRefusal } from '../../../utils/requests/cart-events.ts';
import { asked } from '../../fixtures/requests.ts';
import { ENGLISH } from '../../fixtures/strings.ts';

it.each(CartRefusal.def.values)('a click opens what the sentence speaks of: %s', (why) => {
  const isOnAmazon = /on its Amazon page|author’s link|open it/.test(ENGLISH.needs.refusals[why]);
  expect(refusalClick(why, asked().link)).toBe(isOnAmazon ? 'link' : 'tweet');
});

it('a click opens the tweet where we do not open the link', () => {
  expect(refusalClick('no-product', { ...asked().link, href: 'https://evil.example/' })).toBe('tweet');
});
