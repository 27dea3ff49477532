// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { judgeWindow } from '../../../../utils/x/reply/judge-window.ts';
import { tweet } from '../../../fixtures/x/parts.ts';
import { entry } from '../../../fixtures/x-web/parts.ts';
import { editor, mockLayout, modal, submit } from './reply-page.ts';

const A: string = '1990000000000000001';
const B = '1990000000000000002';
const TEXT = '#AmazonCart';
const INTENT = `https://x.com/intent/post?in_reply_to=${A}&text=%23AmazonCart`;

const at = (href: string) =>
  (window as unknown as { happyDOM: { setURL(href: string): void } }).happyDOM.setURL(href);
beforeEach(() => {
  mockLayout();
  at(INTENT);
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** What is judged, in one word: why nothing is pressed, or what may be done. */
function judge(html: string): string {
  document.body.innerHTML = html;
  const found = judgeWindow(document, A, TEXT);
  return found.kind === 'doubt' ? found.why : found.kind;
}

const link = (id = A) => `<a href="/reader/status/${id}">@reader</a>`;
const box = (text = TEXT, attributes = '') =>
  `<div contenteditable="true" role="textbox" ${attributes}>${text}</div>`;
const send = (attributes = '') => `<button type="submit" ${attributes}>Reply</button>`;
const form = (inner: string) => `<form>${inner}</form>`;
const dialog = (inner: string, attributes = 'data-open=""') =>
  `<div role="dialog" aria-modal="true" ${attributes}>${inner}</div>`;
/** A form that sends exactly our text to the tweet. */
const WHOLE = link() + form(box() + send());

describe('X’s own reply window', () => {
  const SHAPES: [string, string, string][] = [
    // The first client's box.
    ['the first client’s box', modal(tweet({ id: A }) + editor('e', TEXT) + submit()), 'ready'],
    ['the same, not filled in', modal(tweet({ id: A }) + editor() + submit('disabled')), 'empty'],
    [
      'the same, over the home box',
      `${editor('home')}${modal(tweet({ id: A }) + editor('e', TEXT) + submit())}`,
      'ready',
    ],
    ['the same for another tweet', modal(tweet({ id: B }) + editor('e', TEXT) + submit()), 'target'],
    ['the same without a tweet', modal(editor('e', TEXT) + submit()), 'target'],
    [
      'the same with a button that is off',
      modal(tweet({ id: A }) + editor('e', TEXT) + submit('disabled')),
      'unknown',
    ],
    [
      'the same with a picture',
      modal(`${tweet({ id: A })}${editor('e', TEXT)}<video></video>${submit()}`),
      'draft',
    ],
    [
      'the same with two posts',
      modal(tweet({ id: A }) + editor('e', TEXT) + editor('f') + submit()),
      'unknown',
    ],
    [
      'its marks on the second client’s page',
      `${link()}<textarea data-testid="tweetTextarea_0">${TEXT}</textarea>${submit()}`,
      'ready',
    ],
    ['the same with two buttons', link() + editor('e', TEXT) + submit() + submit(), 'unknown'],

    // A box that only its parts tell.
    ['a form on the page', WHOLE, 'ready'],
    ['a form in a dialog', dialog(WHOLE), 'ready'],
    ['a form in a dialog in a dialog', dialog(dialog(WHOLE)), 'ready'],
    ['a form in a dialog, over a page with a box', box('') + dialog(WHOLE), 'ready'],
    ['a form with the tweet’s entry', entry({ id: A }) + form(box() + send()), 'ready'],
    [
      'a form with an account’s picture',
      link() + form(`<div class="x-avatar"><img alt=""></div>${box()}${send()}`),
      'ready',
    ],
    ['a form with a text area', link() + form(`<textarea>${TEXT}</textarea>${send()}`), 'ready'],
    ['a form that is empty', link() + form(box('') + send('disabled')), 'empty'],
    [
      'a form with buttons that do not submit',
      link() + form(`${box()}<button type="button">GIF</button>${send()}`),
      'ready',
    ],
    ['a closed dialog beside it', WHOLE + dialog('<button>App</button>', 'data-state="closed"'), 'ready'],

    // Doubts.
    ['nothing yet', '', 'none'],
    ['a dialog that is still empty', dialog(''), 'none'],
    ['a box and a button without a form', `${link()}${box()}<button type="button">Reply</button>`, 'unknown'],
    [
      'a box and a button without a form, empty',
      `${link()}${box('')}<button type="button" disabled>Reply</button>`,
      'unknown',
    ],
    ['two boxes', link() + form(box() + box('') + send()), 'unknown'],
    ['a search field beside the form', `<input type="text">${WHOLE}`, 'unknown'],
    ['two dialogs with a box', dialog(WHOLE) + dialog(WHOLE), 'unknown'],
    ['a question over the form', WHOLE + dialog('<button>Discard</button>'), 'unknown'],
    [
      'a question over the dialog with the form',
      dialog(WHOLE) + dialog('<button>Switch</button>'),
      'unknown',
    ],
    ['a question in the dialog with the form', dialog(WHOLE + dialog('<button>Switch</button>')), 'unknown'],
    ['two buttons that submit, one of them off', link() + form(box() + send() + send('disabled')), 'unknown'],
    ['two buttons that submit', link() + form(box() + send() + send()), 'unknown'],
    [
      'a button without a type, which submits as well',
      link() + form(`${box()}<button>Draft</button>${send()}`),
      'unknown',
    ],
    ['a button that is off', link() + form(box() + send('disabled')), 'unknown'],
    ['a button that says that it is off', link() + form(box() + send('aria-disabled="true"')), 'unknown'],
    ['a button that does not show', link() + form(`${box()}<span hidden>${send()}</span>`), 'unknown'],
    ['a form’s button for another form', `${link()}<form>${box()}</form><form>${send()}</form>`, 'unknown'],
    ['a one-line field', link() + form(`<input type="text" value="${TEXT}">${send()}`), 'unknown'],
    [
      'a text area that cannot be changed',
      link() + form(`<textarea readonly>${TEXT}</textarea>${send()}`),
      'unknown',
    ],
    ['other text', link() + form(box(`${TEXT} and more`) + send()), 'draft'],
    ['a picture', link() + form(`${box()}<img alt="">${send()}`), 'draft'],
    ['a poll', link() + form(`${box()}<input type="number">${send()}`), 'draft'],
    ['a frame', `${WHOLE}<object></object>`, 'draft'],
    ['a second box that is hidden', `${WHOLE}<div hidden>${box()}</div>`, 'draft'],
    ['no tweet', form(box() + send()), 'target'],
    ['another tweet', link(B) + form(box() + send()), 'target'],
    ['two tweets', link() + link(B) + form(box() + send()), 'target'],
    ['two entries', entry({ id: A }) + entry({ id: B }) + form(box() + send()), 'target'],
    [
      'another tweet’s entry that links to the tweet',
      entry({ id: B, text: link() }) + form(box() + send()),
      'target',
    ],
    ['the tweet named in the box alone', form(box(TEXT + link()) + send()), 'target'],
  ];
  it.each(SHAPES)('%s', (_, html, verdict) => {
    expect(judge(html)).toBe(verdict);
  });

  it.each([
    ['names another tweet', INTENT.replace(A, B)],
    ['names two tweets', `${INTENT}&in_reply_to=${B}`],
    ['names none', 'https://x.com/intent/post?text=%23AmazonCart'],
    ['is no reply window’s', `https://x.com/home?in_reply_to=${A}`],
    ['is not X’s', INTENT.replace('x.com', 'x.com.evil.example')],
  ])('with an address that %s is in doubt', (_, href) => {
    at(href);
    expect(judge(WHOLE)).toBe('target');
  });
});
