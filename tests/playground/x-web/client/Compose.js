import { useState } from 'react';
import { createPortal } from 'react-dom';
import { getState, post, refresh, useWorld } from './data.js';
import { all, h } from './h.js';
import { wordsIn } from './words.js';

/**
 * The reply box. Nobody knows the second client's (docs/facts/x-web.md 7), so it has several shapes here: `known`, with
 * the first client's test ids; `form`, a form with a button that submits it; `plain`, a text box and a button that
 * nothing names; `two-editors`, `form` with one text box too many.
 */
export function Compose({ query, isModal, close, onSent }) {
  const asked = new URLSearchParams(query);
  const { tweets, faults } = useWorld();
  const target = tweets[asked.get('in_reply_to')];
  if (faults.intentBroken && !isModal) return null;
  const done = (id) => {
    onSent(id ?? 'failed');
    if (id && isModal) close();
  };
  const box = h(
    'div',
    { className: 'dialog', ...(isModal && { role: 'dialog', 'aria-modal': true, 'data-open': '' }) },
    isModal ? h('button', { type: 'button', onClick: close, 'aria-label': 'Close' }, '×') : null,
    target ? h(Target, { tweet: target }) : null,
    h(Box, { replyTo: target?.id, initial: asked.get('text') ?? '', done }),
  );
  return isModal ? createPortal(box, document.body) : box;
}

function Target({ tweet }) {
  return h(
    'div',
    { className: 'target' },
    h('a', { href: `/${tweet.author}/status/${tweet.id}` }, `@${tweet.author}`),
    h('span', null, ' 6h'),
  );
}

function Box({ replyTo, initial, done }) {
  const { faults, lang } = useWorld();
  const known = faults.secondComposer === 'known';
  const [text, setText] = useState(initial);
  const [sending, setSending] = useState(false);
  const ready = text.trim() !== '' && !sending && !faults.buttonStaysDisabled;
  const send = async () => {
    setSending(true);
    const id = await post(text.trim(), replyTo).catch(() => null);
    setSending(false);
    if (id) await refresh();
    done(id);
  };
  const field = known
    ? h('textarea', {
        'data-testid': 'tweetTextarea_0',
        value: text,
        onChange: (event) => setText(event.target.value),
      })
    : h('div', {
        contentEditable: true,
        suppressContentEditableWarning: true,
        role: 'textbox',
        className: 'editor',
        onInput: (event) => setText(event.currentTarget.textContent),
        children: initial,
      });
  const id = known ? { 'data-testid': 'tweetButton' } : {};
  const isForm = faults.secondComposer === 'form' || faults.secondComposer === 'two-editors';
  const onSubmit = (event) => {
    event.preventDefault();
    send();
  };
  const parts = all(
    field,
    faults.secondComposer === 'two-editors'
      ? h('div', {
          contentEditable: true,
          suppressContentEditableWarning: true,
          role: 'textbox',
          className: 'editor',
        })
      : null,
    h(
      'button',
      {
        ...id,
        ...(isForm ? { type: 'submit' } : { type: 'button', onClick: send }),
        ...{ disabled: !ready, className: 'send' },
      },
      wordsIn(lang)[replyTo ? 'reply' : 'post'],
    ),
  );
  return isForm ? h('form', { onSubmit }, parts) : parts;
}

/**
 * A notice at the page's end; nothing marks it but that it is a live region.
 * @param id of the new reply; 'failed' when X did not take it
 */
export function Toast({ id }) {
  const { viewer, faults, lang } = getState();
  const words = wordsIn(lang);
  if (id === 'failed') return h('div', { role: 'status', className: 'toast' }, words.failed);
  if (faults.toast === 'none') return null;
  const link =
    faults.toast === 'link' ? h('a', { href: `/${viewer.handle}/status/${id}` }, words.view) : null;
  return h('div', { role: 'status', className: 'toast' }, words.sent, ' ', link);
}
