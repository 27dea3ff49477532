import { vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { WakeReason } from '../../utils/background/browser-port.ts';
import type { Service } from '../../utils/background/service.ts';
import { Ledger } from '../../utils/ledger/ledger.ts';
import { sendWithRetry as askBackground } from '../../utils/messages/client.ts';
import type { PageCommand } from '../../utils/messages/page-commands.ts';
import type { PageAnswer } from '../../utils/messages/store-commands.ts';
import type { XCommand } from '../../utils/messages/x-commands.ts';
import type { PageReading } from '../../utils/requests/page-reading.ts';
import { FROM_POPUP, FROM_X, fromStore, routerOf } from '../fixtures/router.ts';
import { FakeBrowser, X_TAB } from '../fixtures/service.ts';
import { playTab, type StorePage } from '../fixtures/store-tab.ts';
import { BackgroundRun, type Stop, StopSchedule } from './background-run.ts';

/** What a restarted background does first: settle open requests, or handle the message that woke it. */
export type Wakes = 'settle first' | 'message first';

let count = 0;

/**
 * The whole loop on the real code (messages, router, service, cart lane, ledger in IndexedDB), with a fake browser
 * that stops the background where the schedule says. Pages retry messages that got no answer, with
 * the code of utils/messages/client.ts; a browser event restarts a background that was stopped.
 */
export class World {
  readonly browser = new FakeBrowser();
  readonly schedule: StopSchedule;
  /** How often X's Reply was pressed, and Amazon's add button. */
  replies = 0;
  adds = 0;
  private run: BackgroundRun;
  private service: Service | null = null;
  private readonly wakes: Wakes;
  /** The settings as stored; reading them is not a point at which the background can stop. */
  readonly readSettings: () => Promise<object>;
  private readonly passes: (until: number) => void;
  readonly ledger: Ledger;
  readonly name: string;

  private constructor(
    name: string,
    ledger: Ledger,
    schedule: readonly Stop[],
    wakes: Wakes,
    passes: (until: number) => void,
  ) {
    this.name = name;
    this.passes = passes;
    this.ledger = ledger;
    this.wakes = wakes;
    this.schedule = new StopSchedule(schedule);
    this.run = new BackgroundRun(this.schedule);
    this.run.isOver = true;
    this.browser.allowed = ['com'];
    const { local } = fakeBrowser.storage;
    const { get, set } = local;
    this.readSettings = async () => (await get<{ settings?: object }>('settings')).settings ?? {};
    vi.spyOn(local, 'get').mockImplementation((keys) => this.run.point('settings.get', () => get(keys)));
    vi.spyOn(local, 'set').mockImplementation((items) => this.run.point('settings.set', () => set(items)));
  }

  static async make(schedule: readonly Stop[] = [], wakes: Wakes = 'settle first'): Promise<World> {
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
    if (this.service && !this.run.isOver) return { service: this.service, isNew: false };
    this.run = new BackgroundRun(this.schedule);
    this.service = this.run.start(this.ledger, this.browser);
    return { service: this.service, isNew: true };
  }

  private async say<T>(command: { kind: string }, sender: Runtime.MessageSender): Promise<T> {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
      const { service, isNew } = this.running();
      const { run } = this;
      if (isNew && this.wakes === 'settle first') void service.settleAll();
      const answer = run.point(`message ${command.kind}`, async () => routerOf(service)(message, sender));
      if (isNew && this.wakes === 'message first') void service.settleAll();
      return Promise.race([
        answer,
        run.end.then(() => {
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

  /** A browser event: a tab closed or went quiet, or the alarm fired. It wakes the background. */
  async event(name: string, why: WakeReason = {}): Promise<void> {
    const { service } = this.running();
    await Promise.race([this.run.point(`event ${name}`, () => service.settleAll(why)), this.run.end]);
    await this.idle();
  }

  /** Resolves when the background has finished all work that it began, or was stopped. */
  private async idle(): Promise<void> {
    const { service, run } = this;
    if (service && !run.isOver) await Promise.race([service.inTurn(async () => undefined), run.end]);
  }

  /** The tab that was opened last; X's own tab while there is no other. */
  private newestTab(): number {
    return this.browser.open.at(-1)?.id ?? X_TAB;
  }

  /** Plays the request's tab in the store to its end; see `playTab`. */
  async store(start: StorePage, cartPage: PageReading, inTab?: number): Promise<void> {
    // The tab must exist first. Messages from X wake the background, which then opens it.
    for (let tries = 0; inTab === undefined && this.newestTab() === X_TAB && tries < 3; tries++)
      await this.x({ kind: 'states', tweetIds: [] });
    const tabId = inTab ?? this.newestTab();
    const carts = this.browser.carts.length;
    this.adds += await playTab(
      start,
      (read) => this.say<PageAnswer>(read, fromStore(tabId)),
      () => this.browser.carts.length > carts,
      cartPage,
    );
  }

  /** The shopper closes the tab. */
  async closeTab(tabId: number): Promise<void> {
    this.browser.close(tabId);
    await this.event('tab closed');
  }

  /** Ends a run: fires the alarm as long as one is set, so that the background settles what is left. */
  async rest(): Promise<void> {
    do {
      await this.event('alarm');
      if (this.browser.wake !== null) this.passes(this.browser.wake);
    } while (this.run.isOver || this.browser.wake !== null);
  }
}
