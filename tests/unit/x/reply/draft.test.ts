// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findComposer } from '../../../../utils/x/reply/composer.ts';
import { hasAttachment, hasDraft } from '../../../../utils/x/reply/draft.ts';
import { CAPTURES, describeCaptures } from '../../../fixtures/captures.ts';
import { tweet } from '../../../fixtures/x/parts.ts';
import { editor, inline, mockLayout, modal, replyDialog, submit } from './reply-page.ts';

beforeEach(mockLayout);
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

function open(html: string) {
  document.body.innerHTML = html;
  const composer = findComposer(document);
  if (!composer) throw new Error('the fixture has no box');
  return composer;
}

const BOX = editor() + submit();

it('an empty box with its tools, the shopper’s avatar and the answered tweet holds no draft', () => {
  const tools = '<div data-testid="toolBar"><input type="text"><img alt=""></div>';
  const avatar = '<div data-testid="UserAvatar-Container-shopper_one"><img alt=""></div>';
  const answered = tweet({ below: '<div data-testid="tweetPhoto"><img alt=""></div>' });
  expect(hasDraft(open(modal(`${answered}${avatar}${BOX}${tools}<input type="file">`)))).toBe(false);
});

it('text is a draft, and no attachment', () => {
  const composer = open(modal(editor('editor', 'my words') + submit()));
  expect([hasDraft(composer), hasAttachment(composer)]).toEqual([true, false]);
});

it.each([
  ['a picture', '<img alt="">'],
  ['a film', '<video></video>'],
  ['a picture drawn as a background', '<div style="background: url(blob:x)"></div>'],
  ['a card', '<div data-testid="card.wrapper"></div>'],
  ['a poll', '<div data-testid="pollOption1"></div>'],
  ['a field of a poll', '<select></select>'],
  ['a second post', editor('second')],
  ['a time to send', '<a href="/compose/post/schedule"></a>'],
])('%s is a draft without any text', (_, html) => {
  const composer = open(replyDialog('1990000000000000001', html + BOX));
  const first = { ...composer, editor: document.getElementById('editor') as HTMLElement };
  expect([hasDraft(first), hasAttachment(first)]).toEqual([true, true]);
});

const TOOLS = `<div data-testid="toolBar"><button></button>Tools${submit()}</div>`;

it.each([
  ['a place, as a link', `<a href="/compose/post/place">Berlin</a>`],
  ['a place, as a button', '<button><span>Berlin</span></button>'],
  ['a place, as plain words', '<div><span>Berlin</span></div>'],
  ['who may reply', '<div role="button" aria-haspopup="menu">Some people</div>'],
  ['a label of its content', '<div><svg></svg><span>Paid partnership</span></div>'],
])('what stands behind the editor of the box below a tweet is a draft: %s', (_, html) => {
  expect(hasAttachment(open(tweet() + inline(editor() + html + TOOLS)))).toBe(true);
  // Nobody knows what X says there in the box over the page, which is always opened for us.
  expect(hasAttachment(open(replyDialog('1990000000000000001', editor() + html + TOOLS)))).toBe(false);
});

it('what is X’s own around the editor, and what it suggests while one writes, is none', () => {
  const before =
    '<button data-testid="app-bar-close"></button><a href="/compose/post/unsent/drafts">Drafts</a>';
  const suggestions =
    '<div id="list-2"><button>#AmazonCart</button></div><div role="listbox">#AmazonCart</div>';
  const writing = editor().replace('<div', '<div aria-controls="list-2"');
  const answers = '<div>Replying to <a href="/kitchen_notes">@kitchen_notes</a></div>';
  const html = `${before}${answers}<div>${writing}<div><div></div></div>${suggestions}${TOOLS}</div>`;
  expect(hasDraft(open(`${inline(html)}<a href="/home">Home</a>`))).toBe(false);
});

describeCaptures('x', 'the reply box of a captured page', () => {
  it('holds no draft', () => {
    const html = readFileSync(join(CAPTURES, 'x/whole-page-2026-02.html'), 'utf8');
    const composer = open(html.slice(html.indexOf('<body')));
    expect(hasDraft(composer)).toBe(false);
    composer.root.querySelector('button')?.insertAdjacentHTML('beforebegin', '<span>Berlin</span>');
    expect(hasDraft(composer)).toBe(true);
  });
});

it('a chosen file is a draft', () => {
  const composer = open(modal(`${BOX}<input type="file">`));
  const input = composer.root.querySelector('input') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [new File([], 'a.png')] });
  expect(hasDraft(composer)).toBe(true);
});
