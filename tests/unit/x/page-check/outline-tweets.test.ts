// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineTweets } from '../../../../utils/x/page-check/outline-tweets.ts';
import { MOST_DEPTH, MOST_LINES, readOutline } from '../../../../utils/x-facts/page-outline.ts';
import { tweet } from '../../../fixtures/x/parts.ts';
import * as xWeb from '../../../fixtures/x-web/parts.ts';

/** The outline of a page with this markup. */
function outline(html: string): string[] {
  document.body.innerHTML = html;
  return outlineTweets([...document.querySelectorAll('article')]);
}

describe('the outline shows how X builds a tweet', () => {
  it('in the first client, with its test ids and roles', () => {
    const text = outline(
      tweet({ id: '1990000000000000001', handle: 'quiet_reader', text: 'Rain again' }),
    ).join('\n');
    expect(text).toMatch(/^html\n body\n {2}article\[aria-labelledby\]\[data-testid=tweet\]\[role=article\]/);
    expect(text).toContain('div[data-testid=User-Name]');
    expect(text).toContain('time[datetime]');
    expect(text).toContain('button[aria-label][data-testid=reply][role=button][type]');
    expect(text).not.toMatch(/\d|quiet|rain/i);
  });

  it('in the second client, with its slots', () => {
    const text = outline(xWeb.entry({ id: '2001', handle: 'quiet_reader', text: 'Rain again' })).join('\n');
    expect(text).toContain('div[data-href][data-timeline-entry][role=link][tabindex]');
    expect(text).toContain('div[data-engagement-action=reply]');
    expect(text).toContain('button[aria-haspopup][data-slot=xds-menu-trigger][type]');
    expect(text).not.toMatch(/\d|quiet|rain/i);
  });

  it('of two tweets at most, and nothing of a page without any', () => {
    expect(outline('<article></article>'.repeat(5)).filter((line) => line.includes('article'))).toHaveLength(
      2,
    );
    expect(outline('<main>Nothing</main>')).toEqual([]);
  });
});

it('leaves out a test id that ends with a handle, even one that nothing else on the page shows', () => {
  const lines = outline('<article><div data-testid="UserAvatar-Container-someone"></div></article>');
  expect(lines).toContain('   div[data-testid]');
});

it('leaves out names and values in which a handle of the page stands', () => {
  const lines =
    outline(`<article><a href="/gardener">@gardener</a><gardener-card data-gardener="" role="gardener">
    </gardener-card><p data-testid="Follow-gardener" data-slot="forgardeners" role="button"></p></article>`);
  expect(lines.join('\n')).not.toMatch(/gardener/i);
  expect(lines).toContain('   p[data-slot][data-testid][role=button]');
});

it.each([
  ['right before other words', '<i>@gardener</i><i>Follows you</i>'],
  ['in pieces', '<i>@</i><i>gardener</i> <i>Follows you</i>'],
])('knows a handle that stands only in the page’s text, %s', (_, text) => {
  const lines = outline(`<article>${text}<p data-testid="Follow-gardener"></p></article>`);
  expect(lines).toContain('   p[data-testid]');
});

it('stays small, however large and deep the page is', () => {
  const deep = `<article>${'<div>'.repeat(300)}</article>`;
  const wide = `<article>${'<p data-testid="one"></p>'.repeat(5000)}</article>`;
  const named = `<article><p ${Array.from({ length: 26 }, (_, i) => `data-${String.fromCharCode(97 + i)}`).join(' ')}></p></article>`;
  for (const html of [deep, wide, named]) {
    const lines = outline(html);
    expect(lines.length).toBeLessThanOrEqual(MOST_LINES);
    expect(Math.max(...lines.map((line) => line.search(/\S/)))).toBeLessThanOrEqual(MOST_DEPTH);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(400);
    expect(readOutline(lines)).toEqual(lines);
  }
});

/** Words of letters that stand in no markup: what the page says, and who says it. */
const word = fc.string({ minLength: 6, maxLength: 12, unit: fc.constantFrom(...'qvxzjkw') });
const handle = fc.string({ minLength: 4, maxLength: 15, unit: fc.constantFrom(...'qvxzjkwQVXZ_059') });
const id = fc.bigInt({ min: 10n ** 9n, max: 10n ** 19n }).map(String);

it('never holds a text, a handle, an id or an address, wherever a page puts them', () => {
  const page = fc.record({
    words: fc.array(word, { minLength: 1, maxLength: 4 }),
    handle,
    id,
    mark: fc.constantFrom('tweet', 'reply', 'User-Name', 'card', 'toolBar'),
    where: fc.constantFrom('class', 'id', 'href', 'title', 'aria-label', 'data-value', 'src', 'style'),
    attribute: fc.constantFrom('data-testid', 'role', 'data-slot', 'data-engagement-action'),
    tag: fc.constantFrom('div', 'span', 'a', 'section', 'x-card'),
  });
  fc.assert(
    fc.property(page, ({ words, handle: who, id: tweetId, mark, where, attribute, tag }) => {
      document.body.replaceChildren();
      const article = document.body.appendChild(document.createElement('article'));
      const put = (name: string, values: Record<string, string>, text = '') => {
        const element = article.appendChild(document.createElement(name));
        for (const [key, value] of Object.entries(values)) element.setAttribute(key, value);
        element.append(text);
      };
      put('a', { href: `/${who}/status/${tweetId}` }, `@${who}`);
      put(tag, { [where]: words.join(' '), [attribute]: mark }, words.join(' '));
      put(tag, { [attribute]: `${mark}-${who}`, [`data-${who.toLowerCase()}`]: '' });
      put(tag, { [attribute]: `${mark}-${tweetId}`, [`data-${tweetId}`]: '' });
      put(tag, { [attribute]: `https://x.com/${who}/${words[0]}` });
      put(tag, { [attribute]: words.join(' ') + (words.length === 1 ? ' .' : '') });
      put(/^[a-z][\w.-]*$/i.test(who) ? `x-${who}` : tag, { role: who });
      const text = outlineTweets([article]).join('\n').toLowerCase();
      for (const secret of [...words, who.toLowerCase(), tweetId]) expect(text).not.toContain(secret);
      expect(text).not.toMatch(/[/\d@:.]/);
      expect(readOutline(text.split('\n'))).toEqual(text.split('\n'));
    }),
  );
});
