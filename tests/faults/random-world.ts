import { expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { applyImport } from '../../utils/archive/apply-import.ts';
import type { Chunk } from '../../utils/archive/file-format.ts';
import { stage } from '../../utils/archive/stage.ts';
import type { Service } from '../../utils/background/service.ts';
import { Ledger } from '../../utils/ledger/ledger.ts';
import { removedRequests, removeRequest } from '../../utils/ledger/removal.ts';
import type { RequestRowData } from '../../utils/ledger/row.ts';
import { applyRemote } from '../../utils/sync/apply-remote.ts';
import { contentAt, FROM_POPUP, fromStore, routerOf } from '../fixtures/router.ts';
import { FakeBrowser } from '../fixtures/service.ts';
import { BackgroundRun, type Stop, StopSchedule } from './background-run.ts';

let count = 0;

/** The real background in a fake browser with two tabs of X, which may stop at any await and whose clock may jump. */
export class RandomWorld {
  readonly browser = new FakeBrowser();
  now = 1_800_000_000_000;
  readonly ledger: Ledger;
  private readonly schedule: StopSchedule;
  private run: BackgroundRun;
  private service: Service | null = null;
  private imports = 0;

  private constructor(ledger: Ledger, stops: readonly Stop[]) {
    this.ledger = ledger;
    this.schedule = new StopSchedule(stops);
    this.run = new BackgroundRun(this.schedule);
    this.run.isOver = true;
    this.browser.allowed = ['com'];
    this.browser.open.push({ id: 6, openerTabId: undefined });
    vi.spyOn(Date, 'now').mockImplementation(() => ++this.now);
  }

  static async make(stops: readonly Stop[]): Promise<RandomWorld> {
    vi.restoreAllMocks();
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    fakeBrowser.reset();
    return new RandomWorld(await Ledger.open(`random-${count++}`), stops);
  }

  private running(): Service {
    if (this.service && !this.run.isOver) return this.service;
    this.run = new BackgroundRun(this.schedule);
    this.service = this.run.start(this.ledger, this.browser);
    void this.service.settleAll();
    return this.service;
  }

  /** Sends a message; resolves to its answer, to 'refused', or to 'lost' when the background stopped before it answered. */
  async send(message: object, from: number | 'popup' | { store: number }): Promise<unknown> {
    const service = this.running();
    const { run } = this;
    const sender =
      from === 'popup'
        ? FROM_POPUP
        : typeof from === 'number'
          ? contentAt('https://x.com/home', from)
          : fromStore(from.store);
    const answer = (await Promise.race([
      run.point('message', async () => routerOf(service)(message, sender)),
      run.end.then(() => undefined),
    ])) as { ok: boolean; value: unknown } | undefined;
    if (!answer) return 'lost';
    return answer.ok ? answer.value : 'refused';
  }

  async wake(why: Parameters<Service['settleAll']>[0] = {}): Promise<void> {
    const service = this.running();
    await Promise.race([this.run.point('event', () => service.settleAll(why)), this.run.end]);
  }

  /** What comes from outside changes nothing that is under way. */
  private async inTurn(work: () => Promise<unknown>): Promise<void> {
    const service = this.running();
    const compare = async () => {
      const before = await this.ledger.openRequests();
      await work();
      expect(await this.ledger.openRequests()).toEqual(before);
    };
    await Promise.race([service.inTurn(compare), this.run.end]);
  }

  /** Everything of the ledger's requests, as a file would hold it. */
  async snapshot(): Promise<Chunk> {
    const rows = await this.ledger.connection.use((db) => db.getAll('requests'));
    const requests = structuredClone(rows).map(({ id, v, events }: RequestRowData) => ({ id, v, events }));
    const none = { pictures: [], quarantine: [], accounts: [], stores: [], removed: [], keptReplies: [] };
    return { requests, ...none, tallies: [] };
  }

  async importFile(chunk: Chunk): Promise<void> {
    const id = `import-${this.imports++}`;
    await stage(this.ledger, id, [chunk]);
    await this.inTurn(() => applyImport(this.ledger, id, Date.now()));
  }

  /** What another browser of the shopper's has written into sync storage arrives. */
  async sync(others: Parameters<typeof applyRemote>[1], forgottenAt: number): Promise<void> {
    const limits = { now: Date.now(), forgottenAt, keptSince: null, repliesSince: forgottenAt };
    const removals = {
      list: () => removedRequests(this.ledger),
      remove: (id: string, at: number) => removeRequest(this.ledger, id, at),
    };
    await this.inTurn(() => applyRemote(this.ledger, others, limits, removals));
  }
}
