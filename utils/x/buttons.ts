import { log } from '../log.ts';
import type { ButtonState } from '../requests/fold.ts';
import type { ButtonStyle } from '../settings.ts';
import { buttonWords } from '../words/button.ts';
import { findActionBar } from './actionbar.ts';
import { forgetModels, type Mounted, mountButton, OURS, showState } from './button.ts';
import { hashtagFor } from './hashtag.ts';
import { readProducts } from './tweet.ts';
import { mayHoldProductLink } from './tweet-links.ts';
import type { Attention } from './watcher.ts';

/**
 * Another script that takes our button away at once, each time, wins after so many rounds in a second: X
 * must never loop for us. X's own renewing of an action bar, however long a tweet stays open, is slower.
 */
const MOST_MOUNTS_A_SECOND = 100;

interface About {
  /** A button has mounted and its tweet's state is not known yet. */
  wanted(tweetId: string): void;
  /** The pointer has come to a button. */
  near(at: Mounted): void;
  /** Asked before each mount: is this script still the one that works here? */
  mayWork(): boolean;
  /** Told whether an action bar, new or renewed, would make a difference to any tweet on the page. */
  attention: Pick<Attention, 'bars'>;
}

/**
 * The buttons on the page, at most one a tweet. Nothing here keeps an unmounted tweet alive: what is
 * known of an article is held weakly, and `mend` lets go of every button that has left the page.
 */
export class Buttons {
  private readonly byArticle = new WeakMap<Element, Mounted>();
  private readonly byHost = new WeakMap<Element, Mounted>();
  /** Those on the page, as of the last batch of changes. */
  private readonly live = new Set<Mounted>();
  /** Tweets with a product on the page that show no action bar yet. */
  private readonly barless = new Set<Element>();
  private readonly mounts = new WeakMap<Element, { since: number; count: number }>();
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
    this.about.attention.bars = this.live.size > 0 || this.barless.size > 0;
  }

  /**
   * Gives a tweet its button if it should have one and has none. Never throws: X's page runs on.
   * @param links all of its links out of X, where they are at hand
   */
  look(article: Element, links?: readonly Element[]): void {
    try {
      const known = this.byArticle.get(article);
      if (known?.host.isConnected && findActionBar(article) === known.host.parentElement) return;
      this.barless.delete(article);
      if (!mayHoldProductLink(article, links)) return;
      const tweet = readProducts(article);
      const [first] = tweet?.links ?? [];
      if (!tweet || !first) return;
      const bar = findActionBar(article);
      if (!bar) {
        this.barless.add(article);
        this.attend();
        return;
      }
      if (!this.mayMount(article) || !this.about.mayWork()) return;
      // In a bar before, or left by an older script of ours.
      if (known) known.host.remove();
      for (const stray of bar.querySelectorAll(OURS)) stray.remove();
      const about = { article, bar, tweetId: tweet.id, hashtag: hashtagFor(first) };
      const mounted = mountButton(about, this.style);
      this.live.add(mounted);
      this.attend();
      this.byArticle.set(article, mounted);
      this.byHost.set(mounted.host, mounted);
      // On the button itself: a listener on the page would hear every move of the pointer over X.
      mounted.button.addEventListener('pointerenter', this.pointed);
      const state = this.states.get(tweet.id);
      if (state) showState(mounted, state);
      else this.about.wanted(tweet.id);
    } catch (error) {
      log('a tweet could not be read and has no button', error);
    }
  }

  /** Sees to buttons that have left their tweet: lets go of them, and looks again where the tweet has stayed. */
  mend(): void {
    for (const article of this.barless) if (!article.isConnected) this.barless.delete(article);
    for (const mounted of this.live) {
      // One that the page has put elsewhere is on the page still.
      if (mounted.host.isConnected && mounted.article.contains(mounted.host)) continue;
      this.live.delete(mounted);
      if (mounted.article.isConnected) this.look(mounted.article);
    }
    this.attend();
  }

  /** The button that an event happened on; undefined for look-alikes that the page has made. */
  at(target: EventTarget | null): Mounted | undefined {
    const host = target instanceof Element ? target.closest(OURS) : null;
    return host ? this.byHost.get(host) : undefined;
  }

  /** The button in this tweet; null when it has none. */
  in(article: Element | null | undefined): Mounted | null {
    const mounted = article && this.byArticle.get(article);
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
    for (const { host } of this.live) host.dataset.style = style;
  }

  /** Says on all buttons, now and from now on, what is to be said in the language that is spoken now. */
  speak(): void {
    forgetModels();
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

  /** Counts an article's mounts within a second. */
  private mayMount(article: Element): boolean {
    const now = performance.now();
    let mounts = this.mounts.get(article);
    if (!mounts || now - mounts.since > 1000) {
      mounts = { since: now, count: 0 };
      this.mounts.set(article, mounts);
    }
    mounts.count += 1;
    return mounts.count <= MOST_MOUNTS_A_SECOND;
  }
}
