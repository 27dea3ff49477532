import { log } from '../../common/log.ts';
import type { ButtonState } from '../../requests/button-state.ts';
import type { ButtonStyle } from '../../settings/settings.ts';
import { hashtagFor } from '../../x-facts/hashtag.ts';
import type { WatchFlags } from '../observe/tweet-watcher.ts';
import { findButtonPlace } from '../page-dialect.ts';
import { readProduct } from '../product-dialect.ts';
import { mayHoldProductLink } from '../tweet-links.ts';
import {
  forgetSpareButtons,
  type MountedButton,
  makeSpareButtons,
  matchSiblingColour,
  mountButton,
  type ShownState,
  showState,
} from './button.ts';
import { ButtonStates } from './button-states.ts';
import { type Interference, NO_INTERFERENCE } from './interference.ts';
import { makeRoom } from './other-copy.ts';
import { RemountLimit } from './remounts.ts';
import { SiblingColour } from './sibling-colour.ts';

/** What the buttons report to their listener. */
interface ButtonEvents {
  /** The page is about to have its first button. */
  onFirst(): void;
  /** `doDeferredWork` is to be called in about half a second; one call answers all reports until then. */
  onWorkDue(): void;
  /** The shopper's pointer has reached a button. */
  onApproach(mounted: MountedButton): void;
}

/**
 * The buttons on the page, at most one per tweet. Nothing here keeps an unmounted tweet in memory: `reconcile` drops
 * every button that has left the page. There are few at a time, so each lookup searches a list.
 */
export class Buttons {
  /** Those on the page, as of the last batch of changes. */
  private live: MountedButton[] = [];
  /** Tweets with a product on the page that have no place for a button yet. */
  private readonly waiting = new Set<Element>();
  /** Mounted since the last `doDeferredWork`. */
  private newButtons: MountedButton[] = [];
  /** Mounted between the last `doDeferredWork` and the one before, and on the page then: the next call serves them. */
  private olderButtons: MountedButton[] = [];
  private readonly remounts = new RemountLimit();
  readonly states: ButtonStates;
  readonly colour = new SiblingColour(matchSiblingColour);
  readonly interference: Interference = { ...NO_INTERFERENCE };
  private style: ButtonStyle = 'text';
  private hasStarted = false;
  private readonly flags: Pick<WatchFlags, 'buttons'>;
  private events?: ButtonEvents;
  private readonly onPointerEnter = ({ currentTarget, isTrusted }: Event): void => {
    const mounted = isTrusted && this.buttonAt(currentTarget);
    if (mounted) this.events?.onApproach(mounted);
  };

  /** @param flags `buttons` is set to whether any tweet on the page has a button or waits for one */
  constructor(flags: Pick<WatchFlags, 'buttons'>) {
    this.flags = flags;
    this.states = new ButtonStates(() => this.events?.onWorkDue());
  }

  /** Reports to this listener from now on; there is one at a time. */
  listen(events: ButtonEvents): void {
    this.events = events;
  }

  private updateFlag(): void {
    this.flags.buttons = this.live.length > 0 || this.waiting.size > 0;
  }

  /**
   * Gives a tweet its button if it should have one and has none. Never throws.
   * @param links all its links that may lead to a product, if already queried
   */
  ensureButton(article: Element, links?: readonly Element[]): void {
    this.mountUnlessPlaced(article, links, this.findMounted(article));
  }

  /** @param known the button that the tweet has, or has just lost */
  private mountUnlessPlaced(
    article: Element,
    links: readonly Element[] | undefined,
    known: MountedButton | undefined,
  ): void {
    try {
      if (known?.host.isConnected && findButtonPlace(article) === known.host.parentElement) return;
      if (this.waiting.size > 0) this.waiting.delete(article);
      if (!links && !mayHoldProductLink(article)) return;
      const product = readProduct(article, links);
      if (!product) return;
      const bar = findButtonPlace(article);
      if (!bar) {
        if (known) this.interference.hasLostBar = true;
        this.waiting.add(article);
        this.updateFlag();
        return;
      }
      if (!this.remounts.mayMount(article, known !== undefined)) return;
      if (known) this.unmount(known);
      if (this.live.some((other) => other.bar === bar) || !makeRoom(bar, this.interference)) return;
      if (!this.hasStarted) this.events?.onFirst();
      this.hasStarted = true;
      const about = { article, bar, tweetId: product.id, hashtag: hashtagFor(product.link) };
      const mounted = mountButton(about, this.style);
      this.live.push(mounted);
      this.updateFlag();
      this.states.show(mounted);
      if (this.newButtons.push(mounted) === 1 && this.olderButtons.length === 0) this.events?.onWorkDue();
    } catch (error) {
      log('a tweet could not be read', error);
    }
  }

  /**
   * Does the work that can wait until a button's first frame is over, for those that were there at the previous call and
   * still are: a reader who scrolls fast passes the others.
   * @returns the ids of tweets that the reader has seen and whose state is not known yet
   */
  doDeferredWork(): string[] {
    const watchable = this.olderButtons.filter(({ host }) => host.isConnected);
    [this.olderButtons, this.newButtons] = [this.newButtons.filter(({ host }) => host.isConnected), []];
    makeSpareButtons();
    this.colour.match(watchable[0] ?? this.live[0]);
    for (const mounted of watchable) {
      // A listener on the page would run whenever the pointer moves over X.
      mounted.host.addEventListener('pointerenter', this.onPointerEnter);
      this.states.watch(mounted);
      if (mounted.button.matches(':hover')) this.events?.onApproach(mounted);
    }
    this.states.markSeen();
    if (this.olderButtons.length > 0) this.events?.onWorkDue();
    return this.states.findUnknown(this.live.map(({ tweetId }) => tweetId));
  }

  /** Drops buttons that left their action bar, be it for another place, and looks again at tweets that are still here. */
  reconcile(): void {
    if (this.waiting.size > 0) this.mountWaiting();
    for (let i = this.live.length - 1; i >= 0; i--) {
      const mounted = this.live[i] as MountedButton;
      if (mounted.host.isConnected && mounted.host.parentElement === mounted.bar) continue;
      this.live.splice(i, 1);
      this.states.drop(mounted);
      if (mounted.bar.isConnected) this.interference.timesTakenOut++;
      if (mounted.article.isConnected) this.mountUnlessPlaced(mounted.article, undefined, mounted);
    }
    this.updateFlag();
  }

  private mountWaiting(): void {
    for (const article of this.waiting)
      if (!article.isConnected) this.waiting.delete(article);
      else if (findButtonPlace(article)) this.ensureButton(article);
  }

  private unmount(mounted: MountedButton): void {
    mounted.host.remove();
    this.states.drop(mounted);
    this.live = this.live.filter((other) => other !== mounted);
  }

  private findMounted(article: Element): MountedButton | undefined {
    return this.live.find((mounted) => mounted.article === article);
  }

  /** The button that an event happened on; undefined for look-alikes made by the page. */
  buttonAt(target: EventTarget | null): MountedButton | undefined {
    // Outside a closed shadow root, the target of an event from inside is the host.
    return this.live.find(({ host }) => host === target);
  }

  /** The button in this tweet; null when it has none. */
  buttonIn(article: Element | null | undefined): MountedButton | null {
    const mounted = article ? this.findMounted(article) : undefined;
    return mounted?.host.isConnected ? mounted : null;
  }

  /** The button that a tweet has now, which may have been mounted again since; undefined when it has none. */
  buttonOf(tweetId: string): MountedButton | undefined {
    return this.live.find((mounted) => mounted.tweetId === tweetId && mounted.host.isConnected);
  }

  /** Stores states (`ButtonStates.store`), also for later buttons. Shows them on tweets that the reader has seen. */
  showStates(states: Record<string, ButtonState>, isAnswer = false): void {
    this.states.store(states, isAnswer);
    for (const mounted of this.live) this.states.show(mounted);
  }

  /** Does any button show a reply or a cart run in progress? */
  isUnderWay(): boolean {
    return this.live.some(({ button }) => /^(?:replying|adding)$/.test(button.dataset.state ?? ''));
  }

  /** Sets the style of all buttons, present and future. */
  setStyle(style: ButtonStyle): void {
    this.style = style;
    forgetSpareButtons();
    for (const { host } of this.live) host.dataset.style = style;
  }

  /** Labels all buttons again, present and future: in the current language, with what one click does now. */
  refreshLabels(): void {
    forgetSpareButtons();
    for (const mounted of this.live) {
      const { state } = mounted.button.dataset;
      delete mounted.button.dataset.state;
      showState(mounted, state as ShownState);
    }
  }

  /** Shows on all buttons that the extension is gone. */
  orphan(): void {
    this.states.end();
    for (const mounted of this.live) showState(mounted, 'orphaned');
  }
}
