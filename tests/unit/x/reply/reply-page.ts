import { vi } from 'vitest';
import { tweet } from '../../../fixtures/x/parts.ts';

/** Helpers for tests of X's reply box in happy-dom, which computes no layout and has no editing commands. */

/** Gives every element a box, except inside `[hidden]`. */
export function mockLayout(): void {
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    return (this.closest('[hidden]') ? [] : [{}]) as unknown as DOMRectList;
  });
}

/** Makes the browser's `insertText` command write into the editor that has the focus. */
export function mockTyping(type = (editor: Element, text: string) => editor.append(text)): void {
  document.execCommand = (_command: string, _ui?: boolean, text = '') => {
    const { activeElement } = document;
    if (activeElement) type(activeElement, text);
    return true;
  };
}

export const editor = (id = 'editor', text = '') =>
  `<div id="${id}" contenteditable="true" role="textbox" tabindex="0" data-testid="tweetTextarea_0">${text}</div>`;
export const submit = (attributes = '') => `<button data-testid="tweetButton" ${attributes}></button>`;
export const inline = (inner: string) => `<div data-testid="inline_reply_offscreen">${inner}</div>`;
export const modal = (inner: string, attributes = '') => `<div role="dialog" ${attributes}>${inner}</div>`;

/** The dialog in which X answers a tweet. */
export const replyDialog = (tweetId: string, inner = editor() + submit()) =>
  modal(tweet({ id: tweetId }) + inner);

/** X's toast about the shopper's new post. */
export const postedToast = (replyId: string, handle = 'shopper_one') =>
  `<div data-testid="toast" role="alert">Sent. <a href="/${handle}/status/${replyId}">View</a></div>`;

/** Calls back when X's control with this test id is clicked. */
export function onClickOf(testId: string, onClick: () => void): void {
  document.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest(`[data-testid="${testId}"]`)) onClick();
  });
}
