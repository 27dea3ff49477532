// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkTarget, findComposer } from '../../../../utils/x/reply/composer.ts';
import { readTweet } from '../../../../utils/x/tweet.ts';
import type { Tweet } from '../../../../utils/x/tweet-model.ts';
import { tweet } from '../../../fixtures/x/parts.ts';

const [A, B, C] = ['1990000000000000001', '1990000000000000002', '1990000000000000003'] as const;

beforeEach(() => {
  // Nothing is laid out here: what is marked hidden has no boxes, all else has.
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    return (this.closest('[hidden]') ? [] : [{}]) as unknown as DOMRectList;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const box = (name: string) =>
  `<div><div id="${name}" contenteditable="true" role="textbox" data-testid="tweetTextarea_0"></div><button data-testid="tweetButton"></button></div>`;
const inline = (inner: string) => `<div data-testid="inline_reply_offscreen">${inner}</div>`;
const cell = (inner: string) => `<div data-testid="cellInnerDiv">${inner}</div>`;
const focal = (id: string) => tweet({ id, attributes: 'tabindex="-1"' });
/** The photo viewer: the conversation stands in its pane. */
const viewer = (conversation: string) =>
  `<div role="dialog"><div data-testid="tweet"><div>${conversation}</div></div></div>`;
const modal = (inner: string, rest = '') => `<div role="dialog" ${rest}>${inner}</div>`;

function find() {
  const composer = findComposer(document);
  return composer && { id: composer.editor.id, isInline: composer.isInline };
}

function targetOf(id: string) {
  const composer = findComposer(document);
  const article = document.querySelector(`a[href$="${id}"]`)?.closest('article');
  const found = article && (readTweet(article) as Tweet);
  if (!composer || !found) throw new Error('the fixture lacks a box or a tweet');
  return checkTarget(composer, found, article);
}

describe('the reply box in the photo viewer', () => {
  const PANES: [string, string][] = [
    ['with X’s mark of an inline box', cell(focal(A) + inline(box('pane')))],
    ['without it', cell(focal(A) + box('pane'))],
    ['in a row of its own', cell(focal(A)) + cell(box('pane'))],
  ];
  it.each(PANES)('%s is one below its focal tweet, and answers that one, not the last', (_, pane) => {
    document.body.innerHTML = viewer(pane + cell(tweet({ id: B })) + cell(tweet({ id: C })));
    expect(find()).toEqual({ id: 'pane', isInline: true });
    expect([targetOf(A), targetOf(B), targetOf(C)]).toEqual(['right', 'wrong', 'wrong']);
  });

  it('does not answer the focal tweet of the page below', () => {
    document.body.innerHTML =
      cell(focal(B) + inline(box('page'))) + viewer(cell(focal(A) + inline(box('pane'))));
    expect(find()).toEqual({ id: 'pane', isInline: true });
    expect([targetOf(A), targetOf(B)]).toEqual(['right', 'wrong']);
  });

  it('gives way to a dialog that opens over it, or comes before it in the page', () => {
    const pane = viewer(cell(focal(A) + inline(box('pane'))));
    const dialog = modal(tweet({ id: A }) + box('modal'));
    for (const html of [pane + dialog, dialog + pane]) {
      document.body.innerHTML = html;
      expect(find()).toEqual({ id: 'modal', isInline: false });
    }
    document.body.innerHTML = pane + modal(box('modal'), 'hidden');
    expect(find()).toEqual({ id: 'pane', isInline: true });
  });
});

it('on a tweet’s page the box below it answers it', () => {
  document.body.innerHTML = cell(focal(A) + inline(box('page'))) + cell(tweet({ id: B }));
  expect(find()).toEqual({ id: 'page', isInline: true });
  expect([targetOf(A), targetOf(B)]).toEqual(['right', 'wrong']);
});
