import { describe, expect, it, vi } from 'vitest';
import type { MountedButton } from '../../../../utils/x/button/button.ts';
import type { Buttons } from '../../../../utils/x/button/buttons.ts';
import {
  createSheetLoader,
  type SheetScript,
  type SheetScriptHost,
} from '../../../../utils/x/sheet/sheet-loader.ts';

const AT = { tweetId: '1' } as MountedButton;
const CLICK = new Event('click');

/** A page with our content script; `send` is the background, which injects the sheet script. */
function page(send: () => Promise<void>) {
  const said: string[] = [];
  const calls: string[] = [];
  const nears: string[] = [];
  const second = (): SheetScript => ({
    onApproach: ({ tweetId }) => void nears.push(tweetId),
    onPress: ({ tweetId }) => void calls.push(`pressed ${tweetId}`),
    onClick: async ({ tweetId }) => void calls.push(`clicked ${tweetId}`),
    onShortcut: async ({ act }, at) => void calls.push(`wanted ${act} ${at?.tweetId}`),
    resume: async (requestId) => void calls.push(`resume ${requestId}`),
    setWarningHint: (warn) => void calls.push(`hint ${warn}`),
    changed: () => void calls.push('changed'),
    setAllowedStores: (stores) => void calls.push(`allowed ${stores}`),
    refreshLanguage: () => void calls.push('speak'),
  });
  const make = vi.fn((_parts: SheetScriptHost) => second());
  const asked = vi.fn(send);
  const parts: SheetScriptHost = {
    buttons: {} as Buttons,
    send: asked as unknown as SheetScriptHost['send'],
    account: () => null,
    signal: new AbortController().signal,
  };
  const later = createSheetLoader(parts, (sentence) => said.push(sentence));
  const arrive = () => globalThis.amazoncart?.(make);
  return { later, arrive, said, calls, nears, make, asked, parts };
}

describe('the sheet script', () => {
  it('is not injected until a button is used, and once for everything that waits for it', async () => {
    const { later, arrive, asked, calls, nears } = page(async () => arrive());
    later.hint(true);
    later.allowed(['de']);
    expect(asked).not.toHaveBeenCalled();
    later.near(AT);
    later.near(AT);
    await later.clicked(AT, CLICK);
    expect(asked).toHaveBeenCalledOnce();
    expect(asked).toHaveBeenCalledWith({ kind: 'inject-sheet' });
    expect(calls).toEqual(['hint true', 'clicked 1']);
    // It also hears of what came before: the button is watched from then on.
    await expect.poll(() => nears).toEqual(['1', '1']);
    later.pressed(AT, CLICK);
    expect(calls.at(-1)).toBe('pressed 1');
  });

  it('hears of a press that came before it was loaded', async () => {
    const { later, arrive, calls, nears } = page(async () => arrive());
    later.pressed(AT, CLICK);
    await later.clicked(AT, CLICK);
    expect(nears).toEqual(['1']);
    expect(calls).toEqual(['pressed 1', 'clicked 1']);
  });

  it('starts once, however often it is injected', async () => {
    const { later, arrive, make, parts } = page(async () => {
      arrive();
      arrive();
    });
    await later.clicked(AT, CLICK);
    arrive();
    await later.clicked(AT, CLICK);
    expect(make).toHaveBeenCalledExactlyOnceWith(parts);
  });

  it('is injected again by the next click after a failure, which a notice reports', async () => {
    let works = false;
    const { later, arrive, said, calls } = page(async () => {
      if (!works)
        throw new Error('Extension updated: reload this page to use the button again. Nothing was sent.');
      arrive();
    });
    later.near(AT);
    await later.clicked(AT, CLICK);
    expect(said).toEqual(['Extension updated: reload this page to use the button again. Nothing was sent.']);
    expect(calls).toEqual([]);
    works = true;
    await later.clicked(AT, CLICK);
    expect(calls).toEqual(['clicked 1']);
    expect(said).toHaveLength(1);
  });

  it('shows a notice, too, when it was injected and did not run', async () => {
    const { later, said } = page(async () => undefined);
    await later.clicked(AT, CLICK);
    expect(said).toEqual([expect.stringContaining('Nothing was sent. Reload the page')]);
  });

  it('treats two quick clicks as one', async () => {
    let come = () => {};
    const coming = new Promise<void>((resolve) => {
      come = resolve;
    });
    const { later, arrive, calls } = page(() => coming.then(() => arrive()));
    const clicks = [later.clicked(AT, CLICK), later.clicked(AT, CLICK)];
    come();
    await Promise.all(clicks);
    expect(calls).toEqual(['clicked 1']);
  });

  it('treats clicks on two tweets’ buttons as two, however often each is clicked', async () => {
    let come = () => {};
    const coming = new Promise<void>((resolve) => {
      come = resolve;
    });
    const { later, arrive, calls } = page(() => coming.then(() => arrive()));
    const other = { tweetId: '2' } as MountedButton;
    const clicks = [AT, AT, other, AT, other].map((at) => later.clicked(at, CLICK));
    const key = later.wanted({ kind: 'shortcut-pressed', act: 'private', href: null }, AT);
    come();
    await Promise.all([...clicks, key]);
    expect(calls).toEqual(['clicked 1', 'clicked 2']);
  });

  it('resumes a request in X’s own reply window, and hears of stores from then on', async () => {
    const { later, arrive, calls } = page(async () => arrive());
    await later.resume('r1', '1', []);
    later.allowed(['de', 'fr']);
    expect(calls).toEqual(['resume r1', 'allowed de,fr']);
  });
});
