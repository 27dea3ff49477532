import { type JSX, render } from 'preact';
import { NoticeCard } from '../../../components/NoticeCard.tsx';
import { Sheet, type SheetProps } from '../../../components/Sheet.tsx';
import { ThreadPanelView } from '../../../components/ThreadPanelView.tsx';
import { readProductLink } from '../../../utils/amazon/product-link.ts';
import { replyStrings } from '../../../utils/i18n/en/reply.ts';
import { currentLanguage, setLanguage } from '../../../utils/i18n/strings.ts';
import type { Prepared } from '../../../utils/messages/x-answers.ts';
import { BUTTON_STATES, type ButtonState } from '../../../utils/requests/button-state.ts';
import type { EarlierRequest } from '../../../utils/requests/request-progress.ts';
import { directionOf, type Language } from '../../../utils/settings/languages.ts';
import { mountButton, type ShownState, setOneClick, showState } from '../../../utils/x/button/button.ts';
import { progressNotice } from '../../../utils/x/sheet/progress-notice.ts';
import type { Notice } from '../../../utils/x/sheet/sheet-ui.ts';
import type { CartReply } from '../../../utils/x/thread/seen-replies.ts';
import { createThreadLine } from '../../../utils/x/thread/thread-line.ts';
import { PSEUDO } from '../../fixtures/pseudo.ts';
import { idAt } from '../../fixtures/requests.ts';
import { TRANSLATIONS } from '../../fixtures/strings.ts';
import { createEarlier, progressOf } from '../../fixtures/x/earlier.ts';

/**
 * Everything that the sheet and its notices can show, our button in each state and our line below a tweet, on a page of
 * its own: tests and pictures look at it there.
 */

const links = ['B0C7QKX4TN?tag=dailyreader-20', 'B07PANSET2', 'B0QUIETEAR'].flatMap(
  (path) => readProductLink(`https://www.amazon.com/dp/${path}`) ?? [],
);
/** Two minutes ago. */
const AGO = Date.now() - 2 * 60_000;
const KEY = 'com/B0C7QKX4TN';
const OWN_REPLY = {
  replyUrl: 'https://x.com/shopper_one/status/2',
  reply: { handle: 'shopper_one', text: '#AmazonCart' },
};

const PROTECTED = { handle: 'shopper_one', visibility: 'protected' } as const;
const PREPARED: Prepared = {
  ...{ warn: true, act: 'reply', addAfterReply: true, ownStore: null, foreignLinks: null },
  ...{ allowed: ['com'], earlier: [], titles: ['Quiet Harbour: A Novel', 'Pan Set, 3 Pieces', 'Quiet Ear'] },
};
const PROPS: SheetProps = {
  tweet: {
    id: '1',
    url: 'https://x.com/daily_reader/status/1',
    author: { handle: 'daily_reader', name: 'Daily Reader', isProtected: false },
    links: links.slice(0, 1),
    canReply: true,
  },
  contexts: [],
  account: { handle: 'shopper_one', visibility: 'public' },
  prepared: PREPARED,
  clickProblem: null,
  loginHref: null,
  choose: () => undefined,
  finish: () => undefined,
  allow: () => undefined,
  cancel: () => undefined,
};

function withPrepared(change: Partial<Prepared>): SheetProps {
  return { ...PROPS, prepared: { ...PREPARED, ...change } };
}

function withEarlier(state: ButtonState): SheetProps {
  const hasReply = state === 'replied' || state === 'in-cart';
  return withPrepared({ earlier: [createEarlier(state, KEY, { askedAt: AGO, ...(hasReply && OWN_REPLY) })] });
}

const OTHERS: EarlierRequest[] = [
  createEarlier('in-cart', KEY, { requestId: 'r2', askedAt: AGO }),
  createEarlier('needs-you', 'com/B0OTHER000', { requestId: 'r3', askedAt: AGO, sameTweet: false }),
];

const SHEETS: Record<string, SheetProps> = {
  ...Object.fromEntries(BUTTON_STATES.map((state) => [state, withEarlier(state)])),
  idle: PROPS,
  protected: { ...withPrepared({ account: PROTECTED }), account: PROTECTED },
  restricted: { ...PROPS, tweet: { ...PROPS.tweet, canReply: false } },
  'logged-out': { ...PROPS, account: null, loginHref: 'https://x.com/i/flow/login' },
  'not-allowed': withPrepared({ allowed: [] }),
  'left-cart-replied': withPrepared({
    earlier: [createEarlier('left-cart', KEY, { askedAt: AGO, ...OWN_REPLY })],
  }),
  'own-store': withPrepared({ ownStore: 'de', allowed: ['de'] }),
  several: {
    ...withPrepared({ earlier: OTHERS, account: PROTECTED }),
    tweet: { ...PROPS.tweet, links },
    account: PROTECTED,
  },
  'several-idle': { ...PROPS, tweet: { ...PROPS.tweet, links } },
};

/** A thread's panel: a reader's, and the author's before and while a tally is kept. */
const THREADS = {
  thread: { isOwn: false, isCounting: null },
  'thread-own': { isOwn: true, isCounting: false },
  'thread-tally': { isOwn: true, isCounting: true },
} as const;
const reply = (minutesAgo: number, handle: string, change: Partial<CartReply> = {}): CartReply => ({
  ...{ id: idAt(Date.now() - minutesAgo * 60_000), handle, isByAuthor: false, isProtected: false },
  ...change,
});
const REPLIES = [
  reply(2, 'daily_reader', { isByAuthor: true }),
  reply(7, 'quiet_corner', { isProtected: true }),
  reply(90, 'a_handle_of_20_chars'),
];

const titles = new Map(['Quiet Harbour', 'Pan Set', 'Quiet Ear'].map((title, i) => [`r${i + 1}`, title]));
const first: Notice = { tone: 'busy', text: '' };
const noticeOf = (...states: ButtonState[]): Notice =>
  progressNotice({ titles, first, intro: '' }, states.map(toProgress), () => undefined);
const toProgress = (state: ButtonState, i: number) => progressOf(state, { requestId: `r${i + 1}` });
/** Made when they are shown, in the language of that time. */
const NOTICES: Record<string, () => Notice> = {
  'notice-adding': () => noticeOf('adding'),
  'notice-in-cart': () => noticeOf('in-cart'),
  'notice-needs-you': () => noticeOf('needs-you'),
  'notice-not-added': () => noticeOf('not-added'),
  'notice-left-cart': () => noticeOf('left-cart'),
  'notice-opened': () => noticeOf('opened'),
  'notice-several': () => noticeOf('in-cart', 'needs-you', 'in-cart'),
  'notice-removed': () => noticeOf(),
};

/** Our button in an action bar of each state, at last one that acts at once; axe cannot look into closed roots. */
function createBars(): Element[] {
  const states: ShownState[] = [...BUTTON_STATES, 'orphaned', 'idle'];
  return states.map((state, i) => {
    const bar = document.createElement('div');
    bar.className = 'bar';
    bar.setAttribute('role', 'group');
    bar.setAttribute('aria-label', `bar ${i}`);
    const place = { article: bar, bar, tweetId: `${i}`, hashtag: '#AmazonCart' };
    setOneClick(i === states.length - 1 ? 'reply' : null);
    const mounted = mountButton(place, 'text');
    // Another state first: it is made for none.
    showState(mounted, 'replied');
    showState(mounted, state);
    return bar;
  });
}

function createLine(): Element {
  const row = document.createElement('div');
  const article = row.appendChild(document.createElement('article'));
  const line = createThreadLine(() => undefined, new AbortController().signal);
  line.refresh();
  line.show(article, 7, 31);
  return row;
}
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (init) {
  return attachShadow.call(this, { ...init, mode: 'open' });
};
/** What stands on X's own page. */
const ON_PAGE: Record<string, () => Element[]> = { buttons: createBars, line: () => [createLine()] };

/** The names of everything that `show` can show. */
export const kinds = [
  ...Object.keys(SHEETS),
  'click-problem',
  ...Object.keys(ON_PAGE),
  ...Object.keys(THREADS),
  ...Object.keys(NOTICES),
];

/** Shows what comes next in a language. The pseudo-language passes for German, which has its direction and plurals. */
export function speak(language: Language | 'pseudo'): void {
  const isPseudo = language === 'pseudo';
  setLanguage(
    isPseudo ? 'de' : language,
    isPseudo ? PSEUDO : language === 'en' ? {} : TRANSLATIONS[language],
  );
  document.documentElement.lang = currentLanguage();
  document.documentElement.dir = directionOf(currentLanguage());
}

function create(kind: string): JSX.Element {
  const notice = NOTICES[kind]?.();
  if (notice) return <NoticeCard notice={notice} clickProblem={null} close={() => undefined} />;
  if (kind in THREADS) {
    const data = { tweet: PROPS.tweet, replies: REPLIES, ...THREADS[kind as keyof typeof THREADS] };
    return (
      <ThreadPanelView
        {...{ data, problem: null, copy: async () => undefined }}
        keepTally={() => undefined}
        close={() => undefined}
      />
    );
  }
  const clickProblem = kind === 'click-problem' ? replyStrings.clickProblems.quick : null;
  return <Sheet {...(SHEETS[kind] ?? PROPS)} clickProblem={clickProblem} key={kind} />;
}

/** Shows these in the page's `main`, each in a root of its own. */
export function show(names: readonly string[], theme: string): void {
  document.documentElement.dataset.theme = theme;
  document.querySelector('main')?.replaceChildren(
    ...names.map((name) => {
      const root = document.createElement('div');
      root.dataset.theme = theme;
      root.dataset.kind = name;
      root.className = `ac-root ${NOTICES[name] ? 'telling' : 'asking'}`;
      const onPage = ON_PAGE[name]?.();
      if (onPage) root.append(...onPage);
      else render(create(name), root);
      return root;
    }),
  );
}
