import { log } from '../../common/log.ts';
import { dataStrings } from '../../i18n/en/data.ts';
import { currentLanguage } from '../../i18n/strings.ts';
import { readRow } from '../../ledger/migrate.ts';
import type { sendFromPage } from '../../messages/page-client.ts';
import type { RequestState } from '../../requests/fold.ts';
import type { Settings } from '../../settings/settings.ts';
import { errorSentence } from '../../texts/refusal-texts.ts';
import type { Action } from './actions.ts';
import { Campaigns } from './campaigns.ts';
import { Exporter, type ExportHost } from './exporter.ts';
import { type Extras, readExtras } from './extras.ts';
import { type Filter, NO_FILTER } from './filter.ts';
import { Importer } from './importer.ts';
import { PendingRemovals } from './pending-removals.ts';
import { type FullRow, RequestList } from './request-list.ts';
import type { ActivityState } from './state.ts';

/** What the controller needs from its page and from the browser. */
interface ControllerHost extends ExportHost {
  /** Sends a command to the background; rejects with what was refused. */
  send: typeof sendFromPage;
  allowedStores(): Promise<string[]>;
  /** Asks the browser never to delete the ledger by itself. */
  requestPersistence(): Promise<unknown>;
  /** Loads the language that is set. */
  loadLanguage(settings: Settings): Promise<void>;
  /** Called after every change of what the page shows. */
  onChange(): void;
}

/** Runs the activity page: reads the ledger, carries out actions, follows changes. It never touches the DOM. */
export class ActivityController {
  readonly importer: Importer;
  readonly removals: PendingRemovals;
  readonly campaigns: Campaigns;
  readonly exporter: Exporter;
  private readonly host: ControllerHost;
  private list: RequestList | null = null;
  private filter = NO_FILTER;
  private error: string | null = null;
  private extras: Extras = { unreadable: [], waitingReplies: null, keptReplies: [] };
  private details: ActivityState['details'] = null;
  private done: ActivityState['done'] = null;

  constructor(host: ControllerHost) {
    this.host = host;
    this.importer = new Importer(host.openLedger, host.onChange, host.yieldToPage);
    this.removals = new PendingRemovals(
      (requestId) => host.send({ kind: 'remove', requestId }),
      (reason) => this.setError(reason),
    );
    this.campaigns = new Campaigns(host, (reason) => this.setError(reason));
    this.exporter = new Exporter(host, (sentence) => this.showError(sentence));
  }

  /** What to show now; null until the ledger is open. */
  get state(): ActivityState | null {
    const { list, removals, campaigns } = this;
    if (!list) return null;
    const { filter, error, extras, details, done } = this;
    const exporting = this.exporter.underWay;
    const { toConfirm } = removals;
    const pending = removals.pending ?? campaigns.removals.pending;
    return {
      ...{ filter, error, exporting, details, done },
      ...extras,
      trailEntries: list.entries,
      toConfirm:
        toConfirm && 'url' in toConfirm.reply ? { request: toConfirm, replyUrl: toConfirm.reply.url } : null,
      entries: removals.hasHidden ? list.entries.filter(({ id }) => !removals.isHidden(id)) : list.entries,
      complete: list.complete,
      importing: this.importer.state,
      removed: pending && { title: pending.title },
      campaigns: campaigns.list,
    };
  }

  /** Shows the newest requests, then all. Rejects with a StorageError when the ledger cannot be opened. */
  async start(): Promise<void> {
    await this.setLanguage(await this.host.readSettings());
    let isFirst = true;
    const onListChange = () => {
      this.host.onChange();
      // Right after the first rows: later, it would push down rows that are already being read.
      if (isFirst)
        void this.readExtras().catch((reason) =>
          log('waiting replies and unreadable rows could not be read', reason),
        );
      isFirst = false;
    };
    // Not awaited: the list of requests does not wait for it.
    void this.campaigns.read();
    this.list = new RequestList(await this.host.openLedger(), onListChange, this.host.yieldToPage);
    await this.list.load();
    await this.readExtras();
    // Some browsers ask the shopper; with their requests in view, they see what it is about.
    if (this.list.entries.length > 0) await this.host.requestPersistence();
  }

  /** A request in full; null while it is being read. */
  row(id: string): FullRow | null {
    return this.list?.row(id) ?? null;
  }

  setFilter(filter: Filter): void {
    this.filter = filter;
    this.host.onChange();
  }

  /** Carries out an action of a row. Links need nothing from here: the browser opens them. */
  act(action: Action, request: RequestState): void {
    const { id } = request;
    if (action.kind === 'finish') this.run(() => this.host.send({ kind: 'finish', requestId: id }));
    if (action.kind === 'add') this.add([id]);
    if (action.kind === 'gone') this.markReplyGone(id);
    if (action.kind === 'remove') this.removals.askOrRemove(request);
    if (action.kind === 'details') void this.openDetails(request);
  }

  /** Adds the products of replies that wait to the cart. */
  add(requestIds: string[]): void {
    this.run(() => this.host.send({ kind: 'add', requestIds }));
  }

  /** Records that the shopper says they deleted this reply. */
  markReplyGone(requestId: string): void {
    this.run(() => this.host.send({ kind: 'mark-reply-deleted', requestId }));
  }

  /** Takes a reply whose request is gone off the public trail. */
  forgetReply(replyId: string): void {
    this.run(() => this.host.send({ kind: 'forget-reply', replyId }));
  }

  deleteAll(settings: boolean): void {
    this.run(() => this.host.send({ kind: 'delete-all', settings }), dataStrings.deleted);
  }

  undoRemoval(): void {
    const { removals } = this.removals.pending ? this : this.campaigns;
    removals.undo();
  }

  /** Carries out a pending removal. Call when the page ends: nobody can undo it after that. */
  finishRemoval(): void {
    this.removals.commit();
    this.campaigns.removals.commit();
  }

  async openDetails(request: RequestState): Promise<void> {
    const { connection } = await this.host.openLedger();
    const row = readRow(await connection.use((db) => db.get('requests', request.id)));
    this.details = row instanceof Error ? null : { request, events: row.events };
    this.host.onChange();
  }

  closeDetails(): void {
    this.details = null;
    this.host.onChange();
  }

  /** Loads the language that is set, and reads the list again if it changed: entries hold sentences. */
  async setLanguage(settings: Settings): Promise<void> {
    const before = currentLanguage();
    await this.host.loadLanguage(settings);
    if (currentLanguage() !== before) await this.list?.load();
  }

  /** @param tweetIds the tweets whose requests have changed; null: any may have */
  async onLedgerChanged(tweetIds: readonly string[] | null): Promise<void> {
    if (!this.list) return;
    // What names no request's tweet may be about a tally.
    if (!tweetIds?.length) void this.campaigns.read();
    await (tweetIds ? this.list.refresh(tweetIds) : this.list.load());
    await this.readExtras();
  }

  private async readExtras(): Promise<void> {
    this.extras = await readExtras(await this.host.openLedger(), () => this.host.allowedStores());
    this.host.onChange();
  }

  /**
   * Runs a command; a refusal becomes the page's error, a success clears it.
   * @param done what to say of its success
   */
  private run(command: () => Promise<unknown>, done: string | null = null): void {
    this.done = null;
    void command().then(
      () => {
        this.done = done;
        this.setError(null);
      },
      (reason) => this.setError(reason),
    );
  }

  private setError(reason: unknown): void {
    this.showError(reason === null ? null : errorSentence(reason));
  }

  private showError(sentence: string | null): void {
    this.error = sentence;
    this.host.onChange();
  }
}
