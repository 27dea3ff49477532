// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RefusedError } from '../../../../utils/common/refusal.ts';
import { refusalStrings } from '../../../../utils/i18n/en/refusals.ts';
import { replyStrings } from '../../../../utils/i18n/en/reply.ts';
import type { Prepared } from '../../../../utils/messages/x-answers.ts';
import { confirmNow } from '../../../../utils/trust/confirmation.ts';
import type { XAccount } from '../../../../utils/x/account.ts';
import { createEarlier } from '../../../fixtures/x/earlier.ts';
import { bar, link, timeLink } from '../../../fixtures/x/parts.ts';
import { A, B, createFlowPage, mockClocks, PREPARED, PRODUCT } from './flow-page.ts';

const CLICK = new MouseEvent('click', { detail: 1 });

const publicly = (handle: string): XAccount => ({ handle, visibility: 'public' });
const followers: XAccount = { handle: 'shopper_one', visibility: 'protected' };
const EARLIER = createEarlier('replied', 'com/B0CX23V2ZK', {
  ...{ replyUrl: 'https://x.com/a/status/1', reply: { handle: 'a', text: '#AmazonCart' } },
});

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
  mockClocks();
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const page = (options: Parameters<typeof createFlowPage>[1] = {}) => createFlowPage(life.signal, options);

describe('a click before the page knows the settings still follows them', () => {
  it('with the warning off it acts without the sheet', async () => {
    const { click, kinds, sheet } = page({ prepared: { warn: false }, isHinted: false });
    await click(A);
    expect(kinds()).toEqual(['prepare', 'ask']);
    expect(sheet()).toBeNull();
  });

  it('with the warning on the sheet opens', async () => {
    const { click, kinds, sheet } = page({ prepared: { warn: true }, isHinted: false });
    await click(A);
    expect(kinds()).toEqual(['prepare']);
    expect(sheet()).not.toBeNull();
  });
});

describe('one gesture is one request', () => {
  it('of simultaneous clicks and keys on one tweet only the first counts', async () => {
    const { click, key, kinds } = page();
    await Promise.all([click(A), click(A), key(A), click(A), key(A)]);
    expect(kinds()).toEqual(['prepare', 'ask']);
  });

  it('of a double or triple click only the first click counts, however slow it is', async () => {
    const { click, kinds } = page();
    await click(A);
    await click(A, new MouseEvent('click', { detail: 2 }));
    await click(A, new MouseEvent('click', { detail: 3 }));
    expect(kinds()).toEqual(['prepare', 'ask']);
  });

  it('two tweets are two requests', async () => {
    const { click, kinds } = page();
    await Promise.all([click(A), click(B)]);
    expect(kinds().filter((kind) => kind === 'ask')).toHaveLength(2);
  });

  it('of two replies at once only the first is sent, and a notice says so for the other', async () => {
    const never = new Promise(() => undefined);
    const { click, sent, notices } = page({
      prepared: { act: 'reply' },
      answer: ({ kind }) => (kind === 'ask' ? never : null),
    });
    void click(A);
    void click(B);
    await expect.poll(() => notices.map(({ text }) => text)).toContain(replyStrings.oneAtATime);
    expect(sent.filter(({ kind }) => kind === 'ask')).toHaveLength(1);
    expect(sent.find(({ kind }) => kind === 'ask')).toMatchObject({ asked: { tweet: { id: A } } });
  });

  it('a control of the sheet counts once, and a click on the button right after it starts nothing', async () => {
    const { click, sheet, sent } = page({ prepared: { warn: true } });
    await click(A);
    const model = sheet();
    const [found] = model?.tweet.links ?? [];
    if (!model || !found) throw new Error('the sheet is not open');
    const products = [{ link: found, ownStore: null }];
    const choice = {
      act: 'private',
      products,
      remember: false,
      allowFirst: null,
      foreignLinks: null,
    } as const;
    model.choose(choice);
    model.choose(choice);
    await click(A);
    await expect.poll(() => sent.filter(({ kind }) => kind === 'ask')).toHaveLength(1);
  });

  it('an act that is chosen while the tweet’s last one is still being started says that it starts nothing', async () => {
    const asking = Promise.withResolvers<null>();
    const { click, key, sheet, sent, texts } = page({
      prepared: { warn: true },
      answer: ({ kind }) => (kind === 'ask' ? asking.promise : null),
    });
    await click(A);
    const model = sheet() ?? expect.unreachable('the sheet is not open');
    const started = key(A);
    await expect.poll(() => sent.at(-1)?.kind).toBe('ask');
    const rest = { remember: false, allowFirst: null, foreignLinks: null };
    model.choose({ act: 'reply', products: [], ...rest });
    expect(texts()).toEqual([replyStrings.stillStarting]);
    expect(sheet()).toBeNull();
    asking.resolve(null);
    await started;
    expect(sent.filter(({ kind }) => kind === 'ask')).toHaveLength(1);
  });

  it.each<[string, XAccount, XAccount | null, (XAccount | null)?]>([
    ['another account', publicly('shopper_one'), publicly('other_one')],
    ['no longer protected', followers, publicly('shopper_one')],
    ['no longer sure to be protected', followers, null],
    ['no longer protected in another tab', followers, followers, publicly('shopper_one')],
  ])(
    'a reply is not sent when the account is not what the sheet said of it (%s): the sheet says it anew',
    async (_, said, then, known = said) => {
      let now: XAccount | null = said;
      let seen: XAccount | null = said;
      const { click, sheet, kinds } = page({
        prepared: { warn: true },
        account: () => now,
        answer: ({ kind }) => (kind === 'prepare' ? { ...PREPARED, warn: true, account: seen } : null),
      });
      await click(A);
      const model = sheet() ?? expect.unreachable('the sheet is not open');
      const choice = { products: [], remember: false, allowFirst: null, foreignLinks: null };
      [now, seen] = [then, known];
      model.choose({ act: 'reply', ...choice });
      await expect.poll(() => sheet()?.clickProblem).toBe(replyStrings.accountChanged);
      expect(sheet()?.account).toEqual(then);
      expect(kinds()).not.toContain('ask');
    },
  );

  it('a store’s page is opened once', async () => {
    const { click, sheet, kinds } = page({ prepared: { warn: true } });
    await click(A);
    sheet()?.allow('de');
    sheet()?.allow('de');
    sheet()?.allow('fr');
    await expect.poll(() => kinds()).toEqual(['prepare', 'open-grant', 'open-grant']);
  });

  it('after a request was refused or has run, the next click counts again', async () => {
    const { click, kinds, notices } = page({
      answer: ({ kind }) => {
        if (kind === 'ask') throw new RefusedError('already-adding');
        return null;
      },
    });
    await click(A);
    await click(A);
    expect(kinds()).toEqual(['prepare', 'ask', 'prepare', 'ask']);
    expect(notices.at(-1)?.text).toBe(refusalStrings['already-adding']);
  });
});

describe('a sheet that is open', () => {
  it('asks the background again when requests have changed, and renders only news', async () => {
    const prepared: Partial<Prepared> = { warn: true };
    const { flow, click, sheet, ui, kinds } = page({ prepared });
    await click(A);
    const before = sheet()?.prepared;
    await flow.onStatesChanged();
    expect(kinds()).toEqual(['prepare', 'prepare']);
    expect(sheet()?.prepared).toBe(before);
    prepared.earlier = [EARLIER];
    await flow.onStatesChanged();
    expect(sheet()).toMatchObject({ prepared: { earlier: [EARLIER] } });
    ui.close();
    await flow.onStatesChanged();
    expect(kinds()).toHaveLength(3);
  });

  it.each([
    ['requests', true],
    ['requests', false],
    ['stores', true],
    ['stores', false],
  ])(
    'shows what changed of %s while its first answer was on its way (open by then: %s)',
    async (what, isHinted) => {
      const prepared: Partial<Prepared> = { warn: true };
      let change = () => {};
      const { flow, click, sheet } = page({
        prepared,
        isHinted,
        answer: ({ kind }) => {
          if (kind !== 'prepare') return null;
          const now = { ...PREPARED, ...prepared };
          change();
          return now;
        },
      });
      change = () => {
        Object.assign(prepared, { earlier: [EARLIER], allowed: ['com', 'de'] });
        change = () => {};
        if (what === 'stores') flow.setAllowedStores(['com', 'de']);
        else void flow.onStatesChanged();
      };
      await click(A);
      expect(sheet()?.prepared).toMatchObject(prepared);
    },
  );
});

describe('the model of the sheet', () => {
  it('is replaced, and never changed, when anything about the sheet changes', async () => {
    const { flow, click, sheet, shown } = page({ prepared: { warn: true } });
    await click(A);
    sheet()?.onClickProblem('quick');
    flow.setAllowedStores(['com', 'de']);
    const states = shown.map(({ prepared, clickProblem }) => [prepared?.allowed ?? null, clickProblem]);
    expect(states).toEqual([
      [null, null],
      [['com'], null],
      [['com'], replyStrings.clickProblems.quick],
      [['com', 'de'], replyStrings.clickProblems.quick],
    ]);
  });

  it('keeps why a click was rejected while the background had not answered yet', async () => {
    const { click, sheet } = page({
      prepared: { warn: true },
      answer: ({ kind }) => {
        if (kind === 'prepare') sheet()?.onClickProblem('hidden');
        return null;
      },
    });
    await click(A);
    expect(sheet()).toMatchObject({
      prepared: { warn: true },
      clickProblem: replyStrings.clickProblems.hidden,
    });
  });

  it('is not shown any more once the sheet is closed', async () => {
    const { flow, click, shown, ui } = page({ prepared: { warn: true } });
    await click(A);
    const last = shown.at(-1);
    ui.close();
    last?.onClickProblem('quick');
    flow.setAllowedStores(['de']);
    await flow.onStatesChanged();
    expect(shown.at(-1)).toBe(last);
  });
});

describe('a button below which X has put another tweet', () => {
  const put = (id: string) => {
    const time = document.querySelector('article time')?.parentElement;
    if (time) time.outerHTML = timeLink(`/reader/status/${id}`);
  };

  it('acts for neither tweet, then belongs to the new one: the next click acts for that', async () => {
    const { click, buttonAt, sent, notices } = page();
    const clicked = buttonAt(A);
    put('1990000000000000003');
    await click(A);
    expect(sent).toEqual([]);
    expect(notices.map(({ text }) => text)).toEqual([replyStrings.movedOn]);
    expect(clicked.host.isConnected).toBe(false);
    expect(buttonAt('1990000000000000003').host.isConnected).toBe(true);
    await click('1990000000000000003');
    expect(sent.at(-1)).toMatchObject({ kind: 'ask', asked: { tweet: { id: '1990000000000000003' } } });
  });

  it('disappears when that tweet has no product, and the notice does not say to click it', async () => {
    const { click, buttonAt, sent, notices, buttons } = page();
    const { article } = buttonAt(A);
    put('1990000000000000003');
    for (const anchor of article.querySelectorAll('a[href^="http"]')) anchor.remove();
    await click(A);
    expect(sent).toEqual([]);
    expect(notices.map(({ text }) => text)).toEqual([replyStrings.movedAway]);
    expect(buttons.buttonIn(article)).toBeNull();
  });

  it('is found again when X has only re-rendered the same tweet’s action bar, and the sheet opens', async () => {
    const { flow, buttonAt, sheet, kinds } = page();
    const clicked = buttonAt(A);
    clicked.host.remove();
    await flow.onClick(clicked, CLICK, confirmNow());
    expect(kinds()).toEqual(['prepare']);
    expect(sheet()).toMatchObject({ tweet: { id: A }, clickProblem: replyStrings.askedAfterAll });
    expect(buttonAt(A).host.isConnected).toBe(true);
  });
});

describe('with the warning off a click acts at once, but opens the sheet instead', () => {
  it.each(['hidden', 'quick'] as const)('when it cannot be trusted as intended: %s', async (problem) => {
    const { click, kinds, sheet } = page({ clickProblem: problem, recheck: problem });
    await click(A);
    expect(kinds()).toEqual(['prepare']);
    expect(sheet()?.clickProblem).toBe(replyStrings.askedAfterAll);
  });

  it('but not when a quick click turns out to be good', async () => {
    const { click, kinds, sheet } = page({ clickProblem: 'quick', recheck: null });
    await click(A);
    expect(kinds()).toEqual(['prepare', 'ask']);
    expect(sheet()).toBeNull();
  });

  it('when the tweet links to several products', async () => {
    const other = link('https://www.amazon.com/dp/B07PANSET2', 'https://t.co/AbCdEfGh02');
    const { click, kinds, sheet } = page({ text: `See ${link(PRODUCT)} and ${other}` });
    await click(A);
    expect(kinds()).toEqual(['prepare']);
    expect(sheet()?.tweet.links).toHaveLength(2);
  });

  it('when there was an earlier request', async () => {
    const { click, kinds, sheet } = page({ prepared: { earlier: [EARLIER] } });
    await click(A);
    expect(kinds()).toEqual(['prepare']);
    expect(sheet()?.clickProblem).toBeNull();
  });

  it('when it would reply and the author limits replies; adding privately still works', async () => {
    const restricted = bar('aria-disabled="true"');
    const reply = page({ prepared: { act: 'reply' }, bar: restricted });
    await reply.click(A);
    expect(reply.kinds()).toEqual(['prepare']);
    expect(reply.sheet()?.tweet.canReply).toBe(false);
    const privately = page({ bar: restricted });
    await privately.click(A);
    expect(privately.kinds()).toEqual(['prepare', 'ask']);
  });
});

describe('while a reply by one click can be undone, no sheet hides that', () => {
  /** A page on which one click replies; what is known of `late` is told only after `tell` was called. */
  function telling(late: string, known: Partial<Prepared> = {}) {
    const { promise, resolve: tell } = Promise.withResolvers<void>();
    const answer = async (command: { kind: string; tweetId?: string }) => {
      if (command.kind !== 'prepare' || command.tweetId !== late) return null;
      await promise;
      return { ...PREPARED, act: 'reply', ...known };
    };
    return { ...page({ prepared: { act: 'reply' }, undoMs: 5_000, answer }), tell };
  }

  it('none that came up before it began: it asks for this reply, too', async () => {
    const { click, key, tell, kinds, sheet } = telling(A);
    const clicked = click(A);
    await key(B, 'sheet');
    expect(sheet()?.tweet.id).toBe(B);
    tell();
    await clicked;
    expect(kinds()).not.toContain('ask');
    expect(sheet()?.tweet.id).toBe(A);
  });

  it('none that would come up after it began', async () => {
    const { click, tell, kinds, sheet, notices } = telling(B, { earlier: [EARLIER] });
    const second = click(B);
    void click(A);
    await expect.poll(() => notices.at(-1)?.action?.isSafe).toBe(true);
    tell();
    await second;
    expect(kinds().filter((kind) => kind === 'ask')).toHaveLength(1);
    expect(sheet()).toBeNull();
    expect(notices.at(-1)).toMatchObject({ text: replyStrings.oneAtATime, action: { isSafe: true } });
  });
});

describe('a shortcut', () => {
  it('that adds privately does so with the warning on, whatever the one-click act is', async () => {
    const { key, sent, sheet } = page({ prepared: { warn: true, act: 'reply' } });
    await key(A);
    expect(sent.at(-1)).toMatchObject({ kind: 'ask', act: 'private' });
    expect(sheet()).toBeNull();
  });

  it('that opens the sheet does so with the warning off', async () => {
    const { key, kinds, sheet } = page();
    await key(A, 'sheet');
    expect(kinds()).toEqual(['prepare']);
    expect(sheet()).not.toBeNull();
  });

  it('on one of several links is about that link alone', async () => {
    const tco = 'https://t.co/AbCdEfGh02';
    const other = link('https://www.amazon.com/dp/B07PANSET2', tco);
    const { key, sent } = page({ text: `See ${link(PRODUCT)} and ${other}` });
    await key(A, 'private', tco);
    expect(sent.at(-1)).toMatchObject({ kind: 'ask', asked: { link: { asin: 'B07PANSET2' } } });
  });

  it('on a link without a product, or where there is no button, starts nothing and says so', async () => {
    const { flow, key, sent, texts } = page();
    await key(A, 'private', 'https://example.com/');
    for (const href of [null, 'https://example.com/'])
      await flow.onShortcut({ kind: 'shortcut-pressed', act: 'private', href }, null, confirmNow());
    expect(sent).toEqual([]);
    const { noProductInLink, noTweetFocused } = replyStrings;
    expect(texts()).toEqual([noProductInLink, noTweetFocused, noProductInLink]);
  });
});

describe('what the background refuses', () => {
  it.each(['prepare', 'finish', 'open-grant'])(
    'is shown as a sentence, with the sheet closed: %s',
    async (refused) => {
      const { click, sheet, texts } = page({
        prepared: { warn: true },
        answer: ({ kind }) => {
          if (kind === refused) throw new RefusedError('unexpected');
          return null;
        },
      });
      await click(A);
      if (refused === 'finish') sheet()?.finish('r1');
      if (refused === 'open-grant') sheet()?.allow('de');
      await expect.poll(texts).toEqual([refusalStrings.unexpected]);
      expect(sheet()).toBeNull();
    },
  );
});

describe('logged out of X', () => {
  it('one click does not try to send a reply: the sheet opens, with the way to log in', async () => {
    const { click, kinds, sheet } = page({
      prepared: { act: 'reply' },
      loginHref: 'https://x.com/i/flow/login',
    });
    await click(A);
    expect(kinds()).toEqual(['prepare']);
    expect(sheet()?.loginHref).toBe('https://x.com/i/flow/login');
  });
});

describe('a link to another store than the shopper’s own', () => {
  it('goes to their own store without the sheet only where they have chosen so', async () => {
    const ownStores = async (foreignLinks: Prepared['foreignLinks']) => {
      const { click, sent } = page({ prepared: { ownStore: 'de', allowed: ['de'], foreignLinks } });
      await click(A);
      const ask = sent.at(-1);
      return ask?.kind === 'ask' ? ask.asked.ownStore : null;
    };
    expect(await ownStores('own')).toBe('de');
    expect(await ownStores('link')).toBeUndefined();
    expect(await ownStores(null)).toBeUndefined();
  });
});
