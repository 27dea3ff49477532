// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  checkTarget,
  findComposer,
  findComposerOf,
  findReadySubmit,
  insertText,
  isReadyWith,
  readAnsweredTweetId,
  readComposerText,
} from '../../../../utils/x/reply/composer.ts';
import { readTweet } from '../../../../utils/x/tweet.ts';
import type { Tweet } from '../../../../utils/x/tweet-model.ts';
import { tweet } from '../../../fixtures/x/parts.ts';
import { editor, inline, mockLayout, mockTyping, modal, replyDialog, submit } from './reply-page.ts';

const [A, B, C] = ['1990000000000000001', '1990000000000000002', '1990000000000000003'] as const;

beforeEach(mockLayout);
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const box = (name: string) => `<div>${editor(name)}${submit()}</div>`;
const cell = (inner: string) => `<div data-testid="cellInnerDiv">${inner}</div>`;
const focal = (id: string) => tweet({ id, attributes: 'tabindex="-1"' });
/** The photo viewer: the conversation stands in its pane. */
const viewer = (conversation: string) =>
  `<div role="dialog"><div data-testid="tweet"><div>${conversation}</div></div></div>`;

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
  it.each(PANES)('%s is inline, and answers the focal tweet, not the last one', (_, pane) => {
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

  it('yields to a dialog over it, wherever that stands in the page', () => {
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

describe('finding the reply box', () => {
  it('takes the topmost dialog, and no hidden box', () => {
    document.body.innerHTML = replyDialog(A, box('first')) + replyDialog(B, box('second'));
    expect(find()).toEqual({ id: 'second', isInline: false });
    document.body.innerHTML = modal(box('first'), 'hidden') + inline(box('page'));
    expect(find()).toEqual({ id: 'page', isInline: true });
    document.body.innerHTML = modal(box('first'), 'hidden');
    expect(find()).toBeNull();
  });

  it('takes no box at the top of a timeline, which answers no tweet', () => {
    document.body.innerHTML = box('timeline') + tweet({ id: A });
    expect(find()).toBeNull();
  });

  it('starts from any control in a box, too', () => {
    const of = (selector: string) => {
      const control = document.querySelector(selector);
      const composer = control && findComposerOf(control);
      return composer && { id: composer.editor.id, isInline: composer.isInline };
    };
    document.body.innerHTML = inline(box('page')) + replyDialog(A, box('modal'));
    expect(of('[role="dialog"] button[data-testid="tweetButton"]')).toEqual({ id: 'modal', isInline: false });
    expect(of('#page')).toEqual({ id: 'page', isInline: true });
    // X's own reply window is a box as a whole, without a dialog.
    document.body.innerHTML = `<main>${box('window')}</main>`;
    expect(of('[data-testid="tweetButton"]')).toEqual({ id: 'window', isInline: false });
    document.body.innerHTML = submit();
    expect(of('[data-testid="tweetButton"]')).toBeNull();
  });
});

describe('checking which tweet a box answers', () => {
  const TEXT = 'Look at this';
  /** A dialog that shows its tweet without a permalink. */
  const unlinked = (handle: string, text: string) =>
    modal(tweet({ id: A, handle, text, time: null }) + box('modal'));
  const check = (html: string) => {
    document.body.innerHTML = tweet({ id: A, text: TEXT }) + html;
    return targetOf(A);
  };

  it('goes by the permalink in it', () => {
    expect(check(replyDialog(A, box('modal')))).toBe('right');
    expect(check(replyDialog(B, box('modal')))).toBe('wrong');
    const composer = findComposer(document);
    expect(composer && readAnsweredTweetId(composer)).toBe(B);
  });

  it('takes the last tweet of a thread in the dialog', () => {
    expect(check(modal(tweet({ id: B }) + tweet({ id: A }) + box('modal')))).toBe('right');
    expect(check(modal(tweet({ id: A }) + tweet({ id: B }) + box('modal')))).toBe('wrong');
  });

  it('takes no tweet behind the editor, which is quoted', () => {
    expect(check(modal(box('modal') + tweet({ id: A })))).toBe('unclear');
    expect(check(modal(tweet({ id: A }) + box('modal') + tweet({ id: B })))).toBe('right');
  });

  it('goes by author and words where there is no permalink', () => {
    expect(check(unlinked('reader', TEXT))).toBe('right');
    expect(check(unlinked('READER', TEXT))).toBe('right');
    expect(check(unlinked('somebody_else', TEXT))).toBe('wrong');
    expect(check(unlinked('reader', 'Other words'))).toBe('unclear');
  });

  it('is unclear when the box shows no tweet, or one without an author', () => {
    expect(check(modal(box('modal')))).toBe('unclear');
    expect(check(modal(`<article data-testid="tweet"></article>${box('modal')}`))).toBe('unclear');
  });
});

describe('the text in the box', () => {
  const open = (inner: string) => {
    document.body.innerHTML = modal(inner);
    const composer = findComposer(document);
    if (!composer) throw new Error('the fixture has no box');
    return composer;
  };

  it('is read without invisible characters and surrounding blanks, also from a textarea', () => {
    expect(readComposerText(open(editor('one', ' \u200b#AmazonCart \u200b')))).toBe('#AmazonCart');
    expect(readComposerText(open(editor('one', '#Amazon\u200bCart')))).not.toBe('#AmazonCart');
    expect(readComposerText(open('<textarea data-testid="tweetTextarea_0"> mine </textarea>'))).toBe('mine');
  });

  it('is typed with the browser’s command, with a blank that closes X’s suggestions', () => {
    mockTyping();
    const composer = open(editor());
    insertText(composer, '#AmazonCart');
    expect(composer.editor.textContent).toBe('#AmazonCart ');
  });

  it('is pasted where the command fails', () => {
    document.execCommand = () => false;
    const composer = open(editor());
    const pasted: string[] = [];
    composer.editor.addEventListener('paste', (event) => {
      pasted.push(event.clipboardData?.getData('text/plain') ?? '');
    });
    insertText(composer, '#AmazonCart');
    expect(pasted).toEqual(['#AmazonCart ']);
  });

  it('is ready to be sent only as it was typed, with X’s button enabled, while the box is there', () => {
    const text = '#AmazonCart';
    expect(isReadyWith(open(editor('one', text) + submit()), text)).toBe(true);
    expect(isReadyWith(open(editor('one', `${text} and more`) + submit()), text)).toBe(false);
    for (const attributes of ['disabled', 'aria-disabled="true"', 'hidden'])
      expect(isReadyWith(open(editor('one', text) + submit(attributes)), text)).toBe(false);
    const closed = open(editor('one', text) + submit());
    closed.editor.remove();
    expect(isReadyWith(closed, text)).toBe(false);
  });

  it('is sent with the first button that can be pressed', () => {
    const composer = open(`${editor()}${submit('disabled id="off"')}${submit('id="on"')}`);
    expect(findReadySubmit(composer)?.id).toBe('on');
  });
});
