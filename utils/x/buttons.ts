import { log } from '../log.ts';
import type { ButtonState } from '../requests/fold.ts';
import type { ButtonStyle } from '../settings.ts';
import { buttonWords } from '../words/button.ts';
import { findActionBar } from './actionbar.ts';
import { forgetSpares, type Mounted, makeSpares, mountButton, OURS, showState } from './button.ts';
import { hashtagFor } from './hashtag.ts';
import { readProduct } from './tweet.ts';
import { mayHoldProductLink } from './tweet-links.ts';
import type { Attention } from './watcher.ts';

/**
 * Another script that takes our button away at once, each time, wins after so many rounds in a second: X
 * must never loop for us. X's own renewing of an action bar, however long a tweet stays open, is slower.
 */
const MOST_MOUNTS_A_SECOND = 100;

interface About {
  /** `serve` has work in a while: half a second, say. */
  busy(): void;
  /** The pointer has come to a button. */
  near(at: Mounted): void;
  /** Told whether any tweet on the page has a button, or waits for one. */
  attention: Pick<Attention, 'buttons'>;
}

/**
 * The buttons on the page, at most one a tweet. Nothing here keeps an unmounted tweet alive: `mend` lets go of
 * every button that has left the page. There are few at a time: they are found by looking through them.
 */
export class Buttons {
  /** Those on the page, as of the last batch of changes. */
  private live: Mounted[] = [];
  /** Tweets with a product on the page that show no action bar yet. */
  private readonly barless = new Set<Element>();
  /** Mounted since the last `serve`, and before it since the last but one. */
  private fresh: Mounted[] = [];
  private rested: Mounted[] = [];
  /** Of tweets that have lost a button: when it was first mounted anew, within a second, and how often. */
  private readonly again = new WeakMap<Element, { since: number; count: number }>();
  private readonly states = new Map<string, ButtonState>();
  private style: ButtonStyle = 'text';
  private readonly about: About;
  private readonly pointed: (event: Event) => void;

  constructor(about: About) {
    this.about = about;
    this.pointed = ({ currentTarget }) => {
      const mounted = this.at(currentTarget);
      if (mounted) about.near(mounted);
    };
  }

  private attend(): void {
    this.about.attention.buttons = this.live.length > 0 || this.barless.size > 0;
  }

  /**
   * Gives a tweet its button if it should have one and has none. Never throws: X's page runs on.
   * @param links all of its links out of X, where they are at hand and one may lead to a product
   */
  look(article: Element, links?: readonly Element[]): void {
    this.lookOnce(article, links, this.heldBy(article));
  }

  /** @param known the button that the tweet has, or had until now */
  private lookOnce(
    article: Element,
    links: readonly Element[] | undefined,
    known: Mounted | undefined,
  ): void {
    try {
      if (known?.host.isConnected && findActionBar(article) === known.host.parentElement) return;
      if (this.barless.size > 0) this.barless.delete(article);
      if (!links && !mayHoldProductLink(article)) return;
      const product = readProduct(article, links);
      if (!product) return;
      const bar = findActionBar(article);
      if (!bar) {
        this.barless.add(article);
        this.attend();
        return;
      }
      if (!this.mayMount(article, known !== undefined)) return;
      if (known) this.letGo(known);
      // In a row that has been here before, left by an older script of ours, or made by the page.
      const others = bar.querySelectorAll(OURS);
      for (let i = 0; i < others.length; i++) others[i]?.remove();
      const about = { article, bar, tweetId: product.id, hashtag: hashtagFor(product.link) };
      const mounted = mountButton(about, this.style);
      this.live.push(mounted);
      this.attend();
      const state = this.states.get(product.id);
      if (state) showState(mounted, state);
      if (this.fresh.push(mounted) === 1 && this.rested.length === 0) this.about.busy();
    } catch (error) {
      log('a tweet could not be read and has no button', error);
    }
  }

  /**
   * Does for buttons what need not be done in the frame in which they mount, for those that have been there since
   * before the last call: who flicks through tweets is past them by then.
   * @returns the tweets on the page whose state is not known yet
   */
  serve(): string[] {
    const here = this.rested.filter(({ host }) => host.isConnected);
    this.rested = this.fresh;
    this.fresh = [];
    if (this.rested.length > 0) this.about.busy();
    makeSpares();
    if (here.length === 0) return [];
    for (const mounted of here) {
      // On the button itself: a listener on the page would hear every move of the pointer over X.
      mounted.button.addEventListener('pointerenter', this.pointed);
      if (mounted.button.matches(':hover')) this.about.near(mounted);
    }
    return here.map(({ tweetId }) => tweetId).filter((id) => !this.states.has(id));
  }

  /** Sees to buttons that have left their tweet: lets go of them, and looks again where the tweet has stayed. */
  mend(): void {
    if (this.barless.size > 0) this.mendBarless();
    for (let i = this.live.length - 1; i >= 0; i--) {
      const mounted = this.live[i] as Mounted;
      // One that the page has put elsewhere is on the page still.
      if (mounted.host.isConnected && mounted.host.parentElement === mounted.bar) continue;
      this.live.splice(i, 1);
      if (mounted.article.isConnected) this.lookOnce(mounted.article, undefined, mounted);
    }
    this.attend();
  }

  private mendBarless(): void {
    for (const article of this.barless)
      if (!article.isConnected) this.barless.delete(article);
      else if (findActionBar(article)) this.look(article);
  }

  private letGo(mounted: Mounted): void {
    mounted.host.remove();
    const at = this.live.indexOf(mounted);
    if (at >= 0) this.live.splice(at, 1);
  }

  private heldBy(article: Element): Mounted | undefined {
    for (let i = 0; i < this.live.length; i++) if (this.live[i]?.article === article) return this.live[i];
    return undefined;
  }

  /** The button that an event happened on; undefined for look-alikes that the page has made. */
  at(target: EventTarget | null): Mounted | undefined {
    const host = target instanceof Element ? target.closest(OURS) : null;
    if (host) for (const mounted of this.live) if (mounted.host === host) return mounted;
    return undefined;
  }

  /** The button in this tweet; null when it has none. */
  in(article: Element | null | undefined): Mounted | null {
    const mounted = article ? this.heldBy(article) : undefined;
    return mounted?.host.isConnected ? mounted : null;
  }

  /** A tweet's button on the page, if it has one now: X may have put a new one in the place of the old. */
  of(tweetId: string): Mounted | undefined {
    for (const mounted of this.live)
      if (mounted.tweetId === tweetId && mounted.host.isConnected) return mounted;
    return undefined;
  }

  /** Shows these tweets' states, now and whenever they are mounted again. */
  show(states: Record<string, ButtonState>): void {
    for (const [tweetId, state] of Object.entries(states)) this.states.set(tweetId, state);
    for (const mounted of this.live) {
      const state = states[mounted.tweetId];
      if (state) showState(mounted, state);
    }
  }

  /** Shows all buttons in this style, now and from now on. */
  wear(style: ButtonStyle): void {
    this.style = style;
    forgetSpares();
    for (const { host } of this.live) host.dataset.style = style;
  }

  /** Says on all buttons, now and from now on, what is to be said in the language that is spoken now. */
  speak(): void {
    forgetSpares();
    for (const mounted of this.live) {
      delete mounted.host.dataset.state;
      showState(mounted, this.states.get(mounted.tweetId) ?? 'idle');
    }
  }

  /** Shows on all buttons that they do nothing any more, and why. */
  orphan(sentence: string): void {
    for (const { host, button, hashtag } of this.live) {
      host.dataset.state = 'orphaned';
      button.title = sentence;
      button.setAttribute('aria-label', hashtag + buttonWords.colon + sentence);
    }
  }

  /** Counts an article's mounts within a second; the first is free. */
  private mayMount(article: Element, isAgain: boolean): boolean {
    let again = this.again.get(article);
    if (!again && !isAgain) return true;
    const now = performance.now();
    if (!again || now - again.since > 1000) {
      again = { since: now, count: 0 };
      this.again.set(article, again);
    }
    again.count += 1;
    return again.count <= MOST_MOUNTS_A_SECOND;
  }
}
