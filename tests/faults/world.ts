import { vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { WakeReason } from '../../utils/background/browser-port.ts';
import { createContext } from '../../utils/background/context.ts';
import { createService, type Service } from '../../utils/background/service.ts';
import { Ledger } from '../../utils/ledger/ledger.ts';
import { sendWithRetry as askBackground } from '../../utils/messages/client.ts';
import type { PageCommand } from '../../utils/messages/page-commands.ts';
import type { PageAnswer } from '../../utils/messages/store-commands.ts';
import type { XCommand } from '../../utils/messages/x-commands.ts';
import type { PageReading } from '../../utils/requests/page-reading.ts';
import { FROM_POPUP, FROM_X, fromStore, routerOf } from '../fixtures/router.ts';
import { FakeBrowser, X_TAB } from '../fixtures/service.ts';
import { playTab, type StorePage } from '../fixtures/store-tab.ts';
import { type Death, Fate, Life } from './life.ts';

/** Does a new background look at open requests first, or is the message that woke it first in its turn? */
export type Wakes = 'settle first' | 'message first';

let count = 0;

/**
 * The whole loop on the real code (messages, router, service, cart lane, ledger in IndexedDB), with a browser
 * that is not real and stops the background where it is told to. Pages say again what was not answered, with
 * the code of utils/messages/client.ts; a browser's event wakes a background that has died.
 */
export class World {
  readonly browser = new FakeBrowser();
  readonly fate: Fate;
  /** How often X's Reply was pressed, and Amazon's add button. */
  replies = 0;
  adds = 0;
  private life: Life;
  private service: Service | null = null;
  private readonly wakes: Wakes;
  /** As they are stored; not a point. */
  readonly readSettings: () => Promise<object>;
  private readonly passes: (until: number) => void;
  readonly ledger: Ledger;
  readonly name: string;

  private constructor(
    name: string,
    ledger: Ledger,
    schedule: readonly Death[],
    wakes: Wakes,
    passes: (until: number) => void,
  ) {
    this.name = name;
    this.passes = passes;
    this.ledger = ledger;
    this.wakes = wakes;
    this.fate = new Fate(schedule);
    this.life = new Life(this.fate);
    this.life.isOver = true;
    this.browser.allowed = ['com'];
    const { local } = fakeBrowser.storage;
    const { get, set } = local;
    this.readSettings = async () => (await get<{ settings?: object }>('settings')).settings ?? {};
    vi.spyOn(local, 'get').mockImplementation((keys) => this.life.point('settings.get', () => get(keys)));
    vi.spyOn(local, 'set').mockImplementation((items) => this.life.point('settings.set', () => set(items)));
  }

  static async make(schedule: readonly Death[] = [], wakes: Wakes = 'settle first'): Promise<World> {
    vi.restoreAllMocks();
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    // The client's pauses between its tries are of no account here.
    vi.spyOn(globalThis, 'setTimeout').mockImplementation(((work: () => void) =>
      setImmediate(work)) as never);
    // A clock of its own, which never says the same time twice.
    let now = 1_800_000_000_000;
    vi.spyOn(Date, 'now').mockImplementation(() => ++now);
    fakeBrowser.reset();
    const name = `faults-${count++}`;
    const passes = (until: number) => {
      now = Math.max(now, until);
    };
    return new World(name, await Ledger.open(name), schedule, wakes, passes);
  }

  /** Starts the background if there is none, as entrypoints/background/index.ts does. */
  private running(): { service: Service; isNew: boolean } {
    if (this.service && !this.life.isOver) return { service: this.service, isNew: false };
    this.life = new Life(this.fate);
    const { life } = this;
    this.service = createService(
      createContext(
        () => life.point('open', async () => life.mortal('ledger', this.ledger)),
        life.mortal('browser', this.browser),
      ),
    );
    return { service: this.service, isNew: true };
  }

  private async say<T>(command: { kind: string }, sender: Runtime.MessageSender): Promise<T> {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
      const { service, isNew } = this.running();
      const { life } = this;
      if (isNew && this.wakes === 'settle first') void service.settleAll();
      const answer = life.point(`message ${command.kind}`, async () => routerOf(service)(message, sender));
      if (isNew && this.wakes === 'message first') void service.settleAll();
      return Promise.race([
        answer,
        life.end.then(() => {
          throw new Error('The message port closed before a response was received.');
        }),
      ]);
    });
    const answer = await askBackground<T>(command);
    await this.idle();
    return answer;
  }

  x(command: XCommand): Promise<unknown> {
    return this.say(command, FROM_X);
  }
  popup(command: PageCommand): Promise<unknown> {
    return this.say(command, FROM_POPUP);
  }

  /** An event of the browser: a tab closed or came to its end, the alarm rang. It wakes the background. */
  async event(name: string, why: WakeReason = {}): Promise<void> {
    const { service } = this.running();
    await Promise.race([this.life.point(`event ${name}`, () => service.settleAll(why)), this.life.end]);
    await this.idle();
  }

  /** Until the background has done all that it began, or has died. */
  private async idle(): Promise<void> {
    const { service, life } = this;
    if (service && !life.isOver) await Promise.race([service.inTurn(async () => undefined), life.end]);
  }

  /** The tab that was opened last: X's own as long as there is no other. */
  private youngest(): number {
    return this.browser.open.at(-1)?.id ?? X_TAB;
  }

  /** Plays the request's tab in the store to its end; see `playTab`. */
  async store(start: StorePage, cartPage: PageReading, inTab?: number): Promise<void> {
    // A page speaks in a tab that is there. Until it is, the shopper reads on in X, which wakes the background, which opens it.
    for (let tries = 0; inTab === undefined && this.youngest() === X_TAB && tries < 3; tries++)
      await this.x({ kind: 'states', tweetIds: [] });
    const tabId = inTab ?? this.youngest();
    const carts = this.browser.carts.length;
    this.adds += await playTab(
      start,
      (read) => this.say<PageAnswer>(read, fromStore(tabId)),
      () => this.browser.carts.length > carts,
      cartPage,
    );
  }

  /** The tab is closed by the shopper. */
  async closeTab(tabId: number): Promise<void> {
    this.browser.close(tabId);
    await this.event('tab closed');
  }

  /** After all that was asked for: the alarm fires as long as it is set, and the background settles what is left. */
  async rest(): Promise<void> {
    do {
      await this.event('alarm');
      if (this.browser.wake !== null) this.passes(this.browser.wake);
    } while (this.life.isOver || this.browser.wake !== null);
  }
}
