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
const HELD = {
  ...{ requestId: 'r1', tweetId: '1', text: '#AmazonCart', account: null, pressed: false },
  mayPressForMs: null,
};

/** A page with our content script; `send` is the background, which injects the sheet script. */
function page(send: () => Promise<void>) {
  const shownSentences: string[] = [];
  const calls: string[] = [];
  const approached: string[] = [];
  const second = (): SheetScript => ({
    onApproach: ({ tweetId }) => void approached.push(tweetId),
    onPress: ({ tweetId }) => void calls.push(`onPress ${tweetId}`),
    onClick: async ({ tweetId }) => void calls.push(`onClick ${tweetId}`),
    onShortcut: async ({ act }, at) => void calls.push(`onShortcut ${act} ${at?.tweetId}`),
    openPanel: () => void calls.push('openPanel'),
    resume: async ({ requestId }) => void calls.push(`resume ${requestId}`),
    setWarningHint: (warn) => void calls.push(`setWarningHint ${warn}`),
    onStatesChanged: () => void calls.push('onStatesChanged'),
    setAllowedStores: (stores) => void calls.push(`setAllowedStores ${stores}`),
    refreshLanguage: () => void calls.push('refreshLanguage'),
  });
  const make = vi.fn((_parts: SheetScriptHost) => second());
  const asked = vi.fn(send);
  const parts: SheetScriptHost = {
    buttons: {} as Buttons,
    send: asked as unknown as SheetScriptHost['send'],
    account: () => null,
    signal: new AbortController().signal,
  };
  const sheet = createSheetLoader(parts, (sentence) => shownSentences.push(sentence));
  const arrive = () => globalThis.amazoncart?.(make);
  return { sheet, arrive, shownSentences, calls, approached, make, asked, parts };
}

describe('the sheet script', () => {
  it('is not injected until a button is used, and once for everything that waits for it', async () => {
    const { sheet, arrive, asked, calls, approached } = page(async () => arrive());
    sheet.setWarningHint(true);
    sheet.setAllowedStores(['de']);
    expect(asked).not.toHaveBeenCalled();
    sheet.onApproach(AT);
    sheet.onApproach(AT);
    await sheet.onClick(AT, CLICK);
    expect(asked).toHaveBeenCalledOnce();
    expect(asked).toHaveBeenCalledWith({ kind: 'inject-sheet' });
    expect(calls).toEqual(['setWarningHint true', 'onClick 1']);
    // It also hears of what came before: the button is watched from then on.
    await expect.poll(() => approached).toEqual(['1', '1']);
    sheet.onPress(AT, CLICK);
    expect(calls.at(-1)).toBe('onPress 1');
  });

  it('hears of a press that came before it was loaded', async () => {
    const { sheet, arrive, calls, approached } = page(async () => arrive());
    sheet.onPress(AT, CLICK);
    await sheet.onClick(AT, CLICK);
    expect(approached).toEqual(['1']);
    expect(calls).toEqual(['onPress 1', 'onClick 1']);
  });

  it('starts once, however often it is injected', async () => {
    const { sheet, arrive, make, parts } = page(async () => {
      arrive();
      arrive();
    });
    await sheet.onClick(AT, CLICK);
    arrive();
    await sheet.onClick(AT, CLICK);
    expect(make).toHaveBeenCalledExactlyOnceWith(parts);
  });

  it('is injected again by the next click after a failure, which a notice reports', async () => {
    let works = false;
    const { sheet, arrive, shownSentences, calls } = page(async () => {
      if (!works)
        throw new Error('Extension updated: reload this page to use the button again. Nothing was sent.');
      arrive();
    });
    sheet.onApproach(AT);
    await sheet.onClick(AT, CLICK);
    expect(shownSentences).toEqual([
      'Extension updated: reload this page to use the button again. Nothing was sent.',
    ]);
    expect(calls).toEqual([]);
    works = true;
    await sheet.onClick(AT, CLICK);
    expect(calls).toEqual(['onClick 1']);
    expect(shownSentences).toHaveLength(1);
  });

  it('shows a notice, too, when it was injected and did not run', async () => {
    const { sheet, shownSentences } = page(async () => undefined);
    await sheet.onClick(AT, CLICK);
    expect(shownSentences).toEqual([expect.stringContaining('Nothing was sent. Reload the page')]);
  });

  it('treats two quick clicks as one', async () => {
    let come = () => {};
    const coming = new Promise<void>((resolve) => {
      come = resolve;
    });
    const { sheet, arrive, calls } = page(() => coming.then(() => arrive()));
    const clicks = [sheet.onClick(AT, CLICK), sheet.onClick(AT, CLICK)];
    come();
    await Promise.all(clicks);
    expect(calls).toEqual(['onClick 1']);
  });

  it('treats clicks on two tweets’ buttons as two, however often each is clicked', async () => {
    let come = () => {};
    const coming = new Promise<void>((resolve) => {
      come = resolve;
    });
    const { sheet, arrive, calls } = page(() => coming.then(() => arrive()));
    const other = { tweetId: '2' } as MountedButton;
    const clicks = [AT, AT, other, AT, other].map((at) => sheet.onClick(at, CLICK));
    const key = sheet.onShortcut({ kind: 'shortcut-pressed', act: 'private', href: null }, AT);
    come();
    await Promise.all([...clicks, key]);
    expect(calls).toEqual(['onClick 1', 'onClick 2']);
  });

  it('resumes a request in X’s own reply window, and hears of stores from then on', async () => {
    const { sheet, arrive, calls } = page(async () => arrive());
    await sheet.resume(HELD, []);
    sheet.setAllowedStores(['de', 'fr']);
    expect(calls).toEqual(['resume r1', 'setAllowedStores de,fr']);
  });
});
