// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { findAnnouncedPost, newestIdShown } from '../../../../utils/x/x-web/own-post.ts';
import { entry } from '../../../fixtures/x-web/parts.ts';

const link = (id: string, handle = 'shopper_one') => `<a href="/${handle}/status/${id}">View</a>`;
const toast = (inner: string) => `<div role="status">Sent ${inner}</div>`;

afterEach(() => document.body.replaceChildren());

it('the newest tweet is the greatest id that the page links to, and never less than what is known', () => {
  document.body.innerHTML = entry({ id: '2001' }) + link('3000') + link('999');
  expect(newestIdShown(document, '5')).toBe(3000n);
  expect(newestIdShown(document, '4000')).toBe(4000n);
});

it.each([
  ['a link to a new post of the account’s own', toast(link('2002')), '2002'],
  ['the handle in another case', toast(link('2002', 'Shopper_One')), '2002'],
  ['a region that is only marked as live', `<div aria-live="polite">${link('2002')}</div>`, '2002'],
  ['a post that is no newer', toast(link('2001')), null],
  ['a post of another account', toast(link('2002', 'someone')), null],
  ['no link', toast(''), null],
  ['a link outside live regions', link('2002'), null],
  ['a link in a tweet', entry({ id: '1', text: toast(link('2002')) }), null],
  [
    'a tweet in a live region',
    `<div aria-live="polite">${entry({ id: '2002', handle: 'shopper_one' })}</div>`,
    null,
  ],
])('what X announces, with %s', (_, html, id) => {
  document.body.innerHTML = html;
  expect(findAnnouncedPost(document, 'shopper_one', 2001n)?.replyId ?? null).toBe(id);
});
