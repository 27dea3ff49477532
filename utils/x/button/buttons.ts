import { log } from '../../common/log.ts';
import type { ButtonState } from '../../requests/fold.ts';
import type { ButtonStyle } from '../../settings/settings.ts';
import { hashtagFor } from '../../x-facts/hashtag.ts';
import type { WatchFlags } from '../observe/tweet-watcher.ts';
import { readProduct } from '../tweet.ts';
import { mayHoldProductLink } from '../tweet-links.ts';
import {
  forgetSpareButtons,
  type MountedButton,
  makeSpareButtons,
  mountButton,
  type ShownState,
  showState,
} from './button.ts';
import { findButtonPlace } from './button-place.ts';
import { ButtonStates } from './button-states.ts';
import { makeRoom } from './other-copy.ts';
import { RemountLimit } from './remounts.ts';

interface About {
  /** `serve` has work in a while: half a second, say. Said again before that, it changes nothing. */
  busy(): void;
  /** The shopper's pointer has come to a button. */
  near(at: MountedButton): void;
  /** Told whether any tweet on the page has a button, or waits for one. */
  attention: Pick<WatchFlags, 'buttons'>;
}

/**
 * The buttons on the page, at most one a tweet. Nothing here keeps an unmounted tweet alive: `mend` lets go of
 * every button that has left the page. There are few at a time: they are found by looking through them.
 */
export class Buttons {
  /** Those on the page, as of the last batch of changes. */
  private live: MountedButton[] = [];
  /** Tweets with a product on the page that show no action bar yet. */
  private readonly barless = new Set<Element>();
  /** Mounted since the last `serve`, and before it since the last but one. */
  private fresh: MountedButton[] = [];
  private rested: MountedButton[] = [];
  private readonly remounts = new RemountLimit();
  readonly states: ButtonStates;
  private style: ButtonStyle = 'text';
  private readonly about: About;
  private readonly pointed: (event: Event) => void;

  constructor(about: About) {
    this.about = about;
    this.states = new ButtonStates(() => about.busy());
    this.pointed = ({ currentTarget, isTrusted }) => {
      const mounted = isTrusted && this.buttonAt(currentTarget);
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
    known: MountedButton | undefined,
  ): void {
    try {
      if (known?.host.isConnected && findButtonPlace(article) === known.host.parentElement) return;
      if (this.barless.size > 0) this.barless.delete(article);
      if (!links && !mayHoldProductLink(article)) return;
      const product = readProduct(article, links);
      if (!product) return;
      const bar = findButtonPlace(article);
      if (!bar) {
        this.barless.add(article);
        this.attend();
        return;
      }
      if (!this.remounts.mayMount(article, known !== undefined)) return;
      if (known) this.letGo(known);
      if (!makeRoom(bar)) return;
      const about = { article, bar, tweetId: product.id, hashtag: hashtagFor(product.link) };
      const mounted = mountButton(about, this.style);
      this.live.push(mounted);
      this.attend();
      this.states.show(mounted);
      if (this.fresh.push(mounted) === 1 && this.rested.length === 0) this.about.busy();
    } catch (error) {
      log('a tweet could not be read and has no button', error);
    }
  }

  /**
   * Does for buttons what need not be done in the frame in which they mount, for those that have been there since
   * before the last call: who flicks through tweets is past them by then.
   * @returns the tweets that the reader has seen whose state is not known yet
   */
  serveSettled(): string[] {
    const here = this.rested.filter(({ host }) => host.isConnected);
    this.rested = this.fresh;
    this.fresh = [];
    makeSpareButtons();
    for (const mounted of here) {
      // On the host itself: a listener on the page would hear every move of the pointer over X.
      mounted.host.addEventListener('pointerenter', this.pointed);
      this.states.watch(mounted);
      if (mounted.button.matches(':hover')) this.about.near(mounted);
    }
    this.states.count();
    if (this.rested.length > 0) this.about.busy();
    return this.states.unknown(this.live.map(({ tweetId }) => tweetId));
  }

  /** Sees to buttons that have left their tweet: lets go of them, and looks again where the tweet has stayed. */
  reconcile(): void {
    if (this.barless.size > 0) this.mendBarless();
    for (let i = this.live.length - 1; i >= 0; i--) {
      const mounted = this.live[i] as MountedButton;
      // One that the page has put elsewhere is on the page still.
      if (mounted.host.isConnected && mounted.host.parentElement === mounted.bar) continue;
      this.live.splice(i, 1);
      this.states.drop(mounted);
      if (mounted.article.isConnected) this.lookOnce(mounted.article, undefined, mounted);
    }
    this.attend();
  }

  private mendBarless(): void {
    for (const article of this.barless)
      if (!article.isConnected) this.barless.delete(article);
      else if (findButtonPlace(article)) this.look(article);
  }

  private letGo(mounted: MountedButton): void {
    mounted.host.remove();
    this.states.drop(mounted);
    const at = this.live.indexOf(mounted);
    if (at >= 0) this.live.splice(at, 1);
  }

  private heldBy(article: Element): MountedButton | undefined {
    for (let i = 0; i < this.live.length; i++) if (this.live[i]?.article === article) return this.live[i];
    return undefined;
  }

  /** The button that an event happened on; undefined for look-alikes that the page has made. */
  buttonAt(target: EventTarget | null): MountedButton | undefined {
    // What happens in a closed root happens, for all outside it, on its host.
    for (const mounted of this.live) if (mounted.host === target) return mounted;
    return undefined;
  }

  /** The button in this tweet; null when it has none. */
  buttonIn(article: Element | null | undefined): MountedButton | null {
    const mounted = article ? this.heldBy(article) : undefined;
    return mounted?.host.isConnected ? mounted : null;
  }

  /** A tweet's button on the page, if it has one now: X may have put a new one in the place of the old. */
  buttonOf(tweetId: string): MountedButton | undefined {
    for (const mounted of this.live)
      if (mounted.tweetId === tweetId && mounted.host.isConnected) return mounted;
    return undefined;
  }

  /** Shows these tweets' states, now and whenever they are mounted again, once they were seen. */
  showStates(states: Record<string, ButtonState>): void {
    this.states.learn(states);
    for (const mounted of this.live) this.states.show(mounted);
  }

  /** Does any button say that something is under way? */
  isUnderWay(): boolean {
    return this.live.some(
      ({ button: { dataset } }) => dataset.state === 'replying' || dataset.state === 'adding',
    );
  }

  /** Shows all buttons in this style, now and from now on. */
  setStyle(style: ButtonStyle): void {
    this.style = style;
    forgetSpareButtons();
    for (const { host } of this.live) host.dataset.style = style;
  }

  /** Says on all buttons, now and from now on, what is to be said in the language that is spoken now. */
  refreshLanguage(): void {
    forgetSpareButtons();
    for (const mounted of this.live) {
      const { state } = mounted.button.dataset;
      delete mounted.button.dataset.state;
      showState(mounted, state as ShownState);
    }
  }

  /** Says on all buttons that nobody answers for them any more: not even what was under way is known. */
  orphan(): void {
    this.states.end();
    for (const mounted of this.live) showState(mounted, 'orphaned');
  }
}
