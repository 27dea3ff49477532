// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RefusedError } from '../../../../utils/common/refusal.ts';
import { refusalStrings } from '../../../../utils/i18n/en/refusals.ts';
import { replyStrings } from '../../../../utils/i18n/en/reply.ts';
import type { EarlierRequest, Prepared, XCommand } from '../../../../utils/messages/x-commands.ts';
import { confirmNow, GOOD_FOR_MS } from '../../../../utils/trust/confirmation.ts';
import type { MountedButton } from '../../../../utils/x/button/button.ts';
import { Buttons } from '../../../../utils/x/button/buttons.ts';
import { createRequestFlow } from '../../../../utils/x/sheet/request-flow.ts';
import type { SheetModel } from '../../../../utils/x/sheet/sheet-model.ts';
import type { Notice, SheetUi } from '../../../../utils/x/sheet/sheet-ui.ts';
import { link, timeLink, tweet } from '../../../fixtures/x/parts.ts';

const [A, B] = ['1990000000000000001', '1990000000000000002'] as const;
const CLICK = new MouseEvent('click', { detail: 1 });
const PREPARED: Prepared = {
  ...{ warn: false, act: 'private', addAfterReply: true, ownStore: null, allowed: ['com'], earlier: [] },
};

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** X's page with two tweets, our buttons, and a background that answers when it is let. */
function page(
  prepared: Partial<Prepared> = {},
  answer: (command: XCommand) => unknown = () => null,
  isHinted = true,
) {
  document.body.innerHTML = [A, B]
    .map((id) => tweet({ id, text: `See ${link('https://www.amazon.com/dp/B0CX23V2ZK')}` }))
    .join('');
  const buttons = new Buttons({ buttons: false });
  for (const article of document.querySelectorAll('article')) buttons.look(article);
  const told: Notice[] = [];
  let open: SheetModel | null = null;
  /** Every model that was shown, frozen: whoever changes one afterwards fails. */
  const shown: SheetModel[] = [];
  const ui: SheetUi = {
    show: (model) => {
      open = Object.freeze(model);
      shown.push(model);
    },
    isShowing: (model) => open === model,
    notify: (notice) => void told.push(notice),
    close: () => {
      open = null;
    },
  };
  const sent: XCommand[] = [];
  const send = async (command: XCommand) => {
    sent.push(command);
    const given = await answer(command);
    if (given !== null) return given;
    return command.kind === 'prepare' ? { ...PREPARED, ...prepared } : null;
  };
  const ask = createRequestFlow({
    ...{ ui, buttons, findClickProblem: () => null, recheckClick: async () => null, signal: life.signal },
    send: send as Parameters<typeof createRequestFlow>[0]['send'],
    account: () => ({ handle: 'shopper_one', visibility: 'public' }),
  });
  if (isHinted) ask.setWarningHint(prepared.warn ?? false);
  const at = (id: string) => buttons.buttonOf(id) as MountedButton;
  const click = (id: string, event: Event = CLICK) => ask.onClick(at(id), event, confirmNow());
  const key = (id: string) =>
    ask.onShortcut({ kind: 'shortcut-pressed', act: 'private', href: null }, at(id), confirmNow());
  const kinds = () => sent.map(({ kind }) => kind);
  return { ask, at, click, key, sent, kinds, told, sheet: () => open, shown, ui, buttons };
}

describe('a click before the page has heard of the settings does what they say', () => {
  it('with the warning off it acts, and no sheet shows', async () => {
    const { click, kinds, sheet } = page({ warn: false }, undefined, false);
    await click(A);
    expect(kinds()).toEqual(['prepare', 'ask']);
    expect(sheet()).toBeNull();
  });

  it('with the warning on the sheet asks', async () => {
    const { click, kinds, sheet } = page({ warn: true }, undefined, false);
    await click(A);
    expect(kinds()).toEqual(['prepare']);
    expect(sheet()).not.toBeNull();
  });
});

describe('one gesture is one request', () => {
  it('of clicks and keys at once on one tweet the first counts, whatever is awaited meanwhile', async () => {
    const { click, key, kinds } = page();
    await Promise.all([click(A), click(A), key(A), click(A), key(A)]);
    expect(kinds()).toEqual(['prepare', 'ask']);
  });

  it('of what the browser counts as a double click the first counts, however slow it is', async () => {
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

  it('of two replies at once the first counts, and the other tweet’s is told so', async () => {
    const never = new Promise(() => undefined);
    const { click, sent, told } = page({ act: 'reply' }, ({ kind }) => (kind === 'ask' ? never : null));
    void click(A);
    void click(B);
    await expect.poll(() => told.map(({ text }) => text)).toContain(replyStrings.oneAtATime);
    expect(sent.filter(({ kind }) => kind === 'ask')).toHaveLength(1);
    expect(sent.find(({ kind }) => kind === 'ask')).toMatchObject({ asked: { tweet: { id: A } } });
  });

  it('the sheet’s control counts once, too, and a click on the button right after it starts nothing', async () => {
    const { click, sheet, sent } = page({ warn: true });
    await click(A);
    const model = sheet();
    const [found] = model?.tweet.links ?? [];
    if (!model || !found) throw new Error('the sheet is not open');
    const choice = { act: 'private', link: found, remember: false, ownStore: null } as const;
    model.choose(choice);
    model.choose(choice);
    await click(A);
    await expect.poll(() => sent.filter(({ kind }) => kind === 'ask')).toHaveLength(1);
  });

  it('a store’s page is opened once', async () => {
    const { click, sheet, kinds } = page({ warn: true });
    await click(A);
    sheet()?.allow('de');
    sheet()?.allow('de');
    sheet()?.allow('fr');
    await expect.poll(() => kinds()).toEqual(['prepare', 'open-grant', 'open-grant']);
  });

  it('when it has been refused or carried out, the next click counts again', async () => {
    const { click, kinds, told } = page({}, ({ kind }) => {
      if (kind === 'ask') throw new RefusedError('already-adding');
      return null;
    });
    await click(A);
    await click(A);
    expect(kinds()).toEqual(['prepare', 'ask', 'prepare', 'ask']);
    expect(told.at(-1)?.text).toBe(refusalStrings['already-adding']);
  });
});

describe('a sheet that is open', () => {
  const EARLIER: EarlierRequest = {
    ...{ requestId: 'r1', askedAt: 1, sameTweet: true, state: 'replied' },
    ...{ replyUrl: 'https://x.com/a/status/1', reply: { handle: 'a', text: '#AmazonCart' } },
  };

  it('asks anew when requests have changed, and shows only what is news', async () => {
    const prepared: Partial<Prepared> = { warn: true };
    const { ask, click, sheet, ui, kinds } = page(prepared);
    await click(A);
    const before = sheet()?.prepared;
    await ask.changed();
    expect(kinds()).toEqual(['prepare', 'prepare']);
    expect(sheet()?.prepared).toBe(before);
    expect(sheet()?.isOvertaken).toBe(false);
    prepared.earlier = [EARLIER];
    await ask.changed();
    expect(sheet()).toMatchObject({ prepared: { earlier: [EARLIER] }, isOvertaken: true });
    ui.close();
    await ask.changed();
    expect(kinds()).toHaveLength(3);
  });

  it('hears of what changed while its first answer was on its way', async () => {
    const prepared: Partial<Prepared> = { warn: true };
    let change = () => {};
    const { ask, click, sheet } = page(prepared, ({ kind }) => {
      if (kind !== 'prepare') return null;
      const now = { ...PREPARED, ...prepared };
      change();
      return now;
    });
    change = () => {
      prepared.earlier = [EARLIER];
      change = () => {};
      void ask.changed();
    };
    await click(A);
    expect(sheet()?.prepared?.earlier).toEqual([EARLIER]);
  });
});

describe('the model of the sheet', () => {
  it('is replaced, and never changed, when anything about the sheet changes', async () => {
    const { ask, click, sheet, shown } = page({ warn: true });
    await click(A);
    sheet()?.onClickProblem('quick');
    ask.setAllowedStores(['com', 'de']);
    const states = shown.map(({ prepared, clickProblem }) => [prepared?.allowed ?? null, clickProblem]);
    expect(states).toEqual([
      [null, null],
      [['com'], null],
      [['com'], replyStrings.clickProblems.quick],
      [['com', 'de'], replyStrings.clickProblems.quick],
    ]);
  });

  it('keeps why a click was rejected while the background had not answered yet', async () => {
    const { click, sheet } = page({ warn: true }, ({ kind }) => {
      if (kind === 'prepare') sheet()?.onClickProblem('hidden');
      return null;
    });
    await click(A);
    expect(sheet()).toMatchObject({
      prepared: { warn: true },
      clickProblem: replyStrings.clickProblems.hidden,
    });
  });

  it('is not shown any more once the sheet is closed', async () => {
    const { ask, click, shown, ui } = page({ warn: true });
    await click(A);
    const last = shown.at(-1);
    ui.close();
    last?.onClickProblem('quick');
    ask.setAllowedStores(['de']);
    await ask.changed();
    expect(shown.at(-1)).toBe(last);
  });
});

describe('a confirmed act', () => {
  const CLOCKS: [string, (ms: number) => void][] = [
    ['the computer slept', (ms) => void vi.spyOn(Date, 'now').mockReturnValue(Date.now() + ms)],
    [
      'the page was kept waiting',
      (ms) => void vi.spyOn(performance, 'now').mockReturnValue(performance.now() + ms),
    ],
    ['the clock was set back', (ms) => void vi.spyOn(Date, 'now').mockReturnValue(Date.now() - ms)],
    ['the page was left', () => void dispatchEvent(new Event('pagehide'))],
    ['the page was frozen', () => void document.dispatchEvent(new Event('freeze'))],
  ];

  it.each(CLOCKS.slice(0, 3))('is not carried out when %s since the click', async (_, pass) => {
    const { click, kinds, told } = page({}, ({ kind }) => {
      if (kind === 'prepare') pass(2 * GOOD_FOR_MS);
      return null;
    });
    await click(A);
    expect(kinds()).toEqual(['prepare']);
    expect(told.map(({ text }) => text)).toEqual([replyStrings.tooLate]);
  });

  it.each(CLOCKS)('ends before X’s box is touched when %s, and that is told', async (_, pass) => {
    const { click, sent, told } = page({ act: 'reply' }, ({ kind }) => {
      if (kind === 'ask') pass(2 * GOOD_FOR_MS);
      return null;
    });
    const pressed = vi.fn();
    for (const button of document.querySelectorAll('[data-testid="reply"]'))
      button.addEventListener('click', pressed);
    await click(A);
    expect(pressed).not.toHaveBeenCalled();
    expect(sent.map(({ kind }) => kind)).toEqual(['prepare', 'ask', 'report']);
    expect(sent.at(-1)).toMatchObject({ event: { kind: 'reply/abandoned' } });
    expect(told.at(-1)?.text).toBe(replyStrings.tooLate);
  });
});

describe('an error after a reply was written down', () => {
  it('and before the press ends it there, and is told in its sentence', async () => {
    vi.useFakeTimers();
    const { click, sent, told } = page({ act: 'reply' }, ({ kind }) => {
      if (kind === 'open-intent') throw new RefusedError('unexpected');
      return null;
    });
    const clicked = click(A);
    await vi.advanceTimersByTimeAsync(4000);
    await clicked;
    vi.useRealTimers();
    expect(sent.map(({ kind }) => kind)).toEqual(['prepare', 'ask', 'open-intent', 'report']);
    expect(sent.at(-1)).toMatchObject({ event: { kind: 'reply/abandoned' } });
    expect(told.at(-1)?.text).toBe(refusalStrings.unexpected);
  });
});

describe('a button below which X has put another tweet', () => {
  const put = (id: string) => {
    const time = document.querySelector('article time')?.parentElement;
    if (time) time.outerHTML = timeLink(`/reader/status/${id}`);
  };

  it('acts for neither, and belongs to the tweet that is there: the next click acts for that one', async () => {
    const { click, at, sent, told } = page();
    const clicked = at(A);
    put('1990000000000000003');
    await click(A);
    expect(sent).toEqual([]);
    expect(told.map(({ text }) => text)).toEqual([replyStrings.movedOn]);
    expect(clicked.host.isConnected).toBe(false);
    expect(at('1990000000000000003').host.isConnected).toBe(true);
    await click('1990000000000000003');
    expect(sent.at(-1)).toMatchObject({ kind: 'ask', asked: { tweet: { id: '1990000000000000003' } } });
  });

  it('without a product is gone, and nobody is told to click it', async () => {
    const { click, at, sent, told, buttons } = page();
    const { article } = at(A);
    put('1990000000000000003');
    for (const anchor of article.querySelectorAll('a[href^="http"]')) anchor.remove();
    await click(A);
    expect(sent).toEqual([]);
    expect(told.map(({ text }) => text)).toEqual([replyStrings.movedAway]);
    expect(buttons.buttonIn(article)).toBeNull();
  });

  it('is found again where X has only drawn the same tweet’s bar anew, and then the sheet asks', async () => {
    const { ask, at, sheet, kinds } = page();
    const clicked = at(A);
    clicked.host.remove();
    await ask.onClick(clicked, CLICK, confirmNow());
    expect(kinds()).toEqual(['prepare']);
    expect(sheet()).toMatchObject({ tweet: { id: A }, clickProblem: replyStrings.askedAfterAll });
    expect(at(A).host.isConnected).toBe(true);
  });
});
