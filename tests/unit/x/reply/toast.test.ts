// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readToast, readToasts, type Toasts } from '../../../../utils/x/reply/toast.ts';

const none: Toasts = new Map();
const toast = (inside: string) => {
  document.body.innerHTML = `<div id="layers"><div data-testid="toast" role="alert">${inside}</div></div>`;
};

describe('X’s toast', () => {
  it('proves a reply by its link to the shopper’s own new tweet', () => {
    toast('<span>Gesendet.</span><a href="/Shopper_One/status/1900000000000000777">Anzeigen</a>');
    expect(readToast(document, none, 'shopper_one')).toEqual({
      kind: 'posted',
      replyId: '1900000000000000777',
      handle: 'Shopper_One',
    });
  });

  it('proves nothing by a link to somebody else’s tweet', () => {
    toast('<a href="/other_one/status/1900000000000000777">View</a>');
    expect(readToast(document, none, 'shopper_one')).toBeNull();
  });

  it('is a refusal in X’s own words when it has no link', () => {
    toast('Hoppla! Das hast du schon gesagt.');
    expect(readToast(document, none, 'shopper_one')).toEqual({
      kind: 'refused',
      said: 'Hoppla! Das hast du schon gesagt.',
    });
  });

  it('that was shown before says nothing about this reply', () => {
    toast('<a href="/shopper_one/status/1900000000000000777">View</a>');
    expect(readToast(document, readToasts(document), 'shopper_one')).toBeNull();
  });

  it('of a second reply is noticed although X shows it in the same node', () => {
    toast('<span>Sent.</span><a href="/shopper_one/status/1900000000000000777">View</a>');
    const before = readToasts(document);
    document.querySelector('a')?.setAttribute('href', '/shopper_one/status/1900000000000000888');
    expect(readToast(document, before, 'shopper_one')).toMatchObject({ replyId: '1900000000000000888' });
  });

  it('without words or with a broken link says nothing', () => {
    toast('');
    expect(readToast(document, none, 'shopper_one')).toBeNull();
    toast('<a href="/shopper_one/status/">View</a>');
    expect(readToast(document, none, 'shopper_one')).toBeNull();
  });
});
