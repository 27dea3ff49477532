// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findComposer } from '../../../../utils/x/reply/composer.ts';
import { hasAttachment, hasDraft } from '../../../../utils/x/reply/draft.ts';
import { tweet } from '../../../fixtures/x/parts.ts';
import { editor, mockLayout, modal, replyDialog, submit } from './reply-page.ts';

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

it('a chosen file is a draft', () => {
  const composer = open(modal(`${BOX}<input type="file">`));
  const input = composer.root.querySelector('input') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [new File([], 'a.png')] });
  expect(hasDraft(composer)).toBe(true);
});
