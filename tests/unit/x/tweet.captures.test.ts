// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findActionBar } from '../../../utils/x/actionbar.ts';
import { AVATAR, avatarHandle } from '../../../utils/x/selectors.ts';
import { readProduct, readTweet } from '../../../utils/x/tweet.ts';

/** Real pages, which lie beside the project where it is developed and are no part of it. */
const PAGES = join(import.meta.dirname, '../../../../shared/captures/x/');
const here = existsSync(PAGES);
if (!here) console.info(`Skipped: no captured pages at ${PAGES}`);

describe.skipIf(!here)('real pages read as a person reads them', () => {
  const EXPECTED = [
    ['focal.html', { id: '1852311426666537322', author: { handle: 'birdman46049238', name: 'birdman🦊' } }],
    [
      'timeline-repost.html',
      { id: '1852311426666537322', author: { handle: 'birdman46049238', name: 'birdman🦊' } },
    ],
    [
      'timeline-shop-links.html',
      { id: '1842037500065546723', author: { handle: 'seigura', name: '声優グランプリ＠30周年' } },
    ],
    [
      'whole-page-2026-02.html',
      { id: '2013045749580259680', author: { handle: 'arscontexta', name: 'Heinrich' } },
    ],
  ] as const;

  it.each(EXPECTED)('%s', (file, expected) => {
    document.body.innerHTML = readFileSync(`${PAGES}${file}`, 'utf8');
    const article = document.querySelector('article');
    const tweet = article && readTweet(article);
    expect(tweet).toMatchObject({
      ...expected,
      url: `https://x.com/${expected.author.handle}/status/${expected.id}`,
      links: [],
      canReply: true,
    });
    expect(tweet?.author.isProtected).toBe(false);
    expect(article && readProduct(article)).toBeNull();
    // Sightings look at the first face only.
    const face = article?.querySelector(AVATAR);
    expect(face ? avatarHandle(face) : expected.author.handle).toBe(expected.author.handle);
    // The bar with an id is the tweet's own; the header of a long-form article has one without.
    expect(article && findActionBar(article)?.id).toMatch(/^id__/);
  });
});
