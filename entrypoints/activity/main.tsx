import { render } from 'preact';
import { ActivityView, TABS } from '../../components/activity/ActivityView.tsx';
import { log } from '../../utils/common/log.ts';
import { activityStrings } from '../../utils/i18n/en/activity.ts';
import { loadLanguage } from '../../utils/i18n/load-language.ts';
import { sendFromPage } from '../../utils/messages/page-client.ts';
import { ActivityController } from '../../utils/pages/activity/controller.ts';
import { createPageYielder, saveFile } from '../../utils/pages/activity/files.ts';
import type { Sizes } from '../../utils/pages/activity/layout.ts';
import { watchLedger } from '../../utils/pages/live-page.ts';
import { openLedger } from '../../utils/pages/page-ledger.ts';
import { requestPersistence } from '../../utils/pages/persistence.ts';
import { readSettings, watchSettings } from '../../utils/settings/settings.ts';
import { allowedStores } from '../../utils/settings/store-access.ts';
import { notReadSentence } from '../../utils/texts/storage-texts.ts';

/** Wires the activity page: the controller decides what is shown, this file renders it and listens. */

const app = document.getElementById('app');
const controller = new ActivityController({
  ...{ openLedger, send: sendFromPage, allowedStores, readSettings, saveFile, requestPersistence },
  yieldToPage: createPageYielder(),
  onChange: draw,
  async loadLanguage(settings) {
    await loadLanguage(settings);
    document.title = activityStrings.pageTitle;
  },
});

function draw(): void {
  const { state } = controller;
  if (!app || !state) return;
  const {
    entries,
    complete,
    filter,
    waitingReplies,
    unreadable,
    exporting,
    importing,
    error,
    details,
    removed,
    toConfirm,
    done,
    trailEntries,
    keptReplies,
    campaigns,
  } = state;
  const { importer } = controller;
  const requests = {
    ...{ entries, complete, filter, sizes: readSizes(), now: Date.now() },
    row: (id: string) => controller.row(id),
    changeFilter: (next: typeof filter) => controller.setFilter(next),
    waitingReplies: waitingReplies && { ...waitingReplies, add: (ids: string[]) => controller.add(ids) },
    run: controller.act.bind(controller),
  };
  const trail = {
    ...{ entries: trailEntries, keptReplies },
    markGone: (requestId: string) => controller.markReplyGone(requestId),
    forgetReply: (replyId: string) => controller.forgetReply(replyId),
  };
  const data = {
    ...{ unreadable, exporting, importing },
    exportAs: (kind: 'json' | 'csv') => void controller.exporter.exportAs(kind),
    readFile: (file: File) => void importer.read(file),
    applyFile: (settings: boolean) => void importer.apply(settings),
    cancel: () => importer.cancel(),
    deleteAll: (settings: boolean) => controller.deleteAll(settings),
  };
  const ofCampaigns = campaigns && {
    ...{ ...campaigns, now: requests.now },
    copy: (line: string) => navigator.clipboard.writeText(line),
    exportCsv: (tweetIds: readonly string[]) => void controller.exporter.exportTallies(tweetIds),
    setKeepLonger: (tweetId: string, keepLonger: boolean) =>
      controller.campaigns.setKeepLonger(tweetId, keepLonger),
    remove: (tweetId: string, title: string) => controller.campaigns.removals.removeLater(tweetId, title),
  };
  render(
    <ActivityView
      tab={TABS.find((name) => `#${name}` === location.hash) ?? 'requests'}
      {...{ requests, trail, data, error, done }}
      campaigns={ofCampaigns}
      toConfirm={
        toConfirm && {
          ...toConfirm,
          remove: (request) => controller.removals.remove(request),
          close: () => controller.removals.closeQuestion(),
        }
      }
      removed={removed && { ...removed, undo: () => controller.undoRemoval() }}
      details={details && { ...details, close: () => controller.closeDetails() }}
    />,
    app,
  );
}

let sizes: Sizes = { row: 0, heading: 0 };
/** The heights that the style sheet gives rows; on a narrow page they differ. The same object until they change. */
function readSizes(): Sizes {
  const style = getComputedStyle(document.documentElement);
  const px = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 100;
  const isTrail = location.hash === '#trail';
  const next = { row: px(isTrail ? '--reply-row' : '--row'), heading: isTrail ? 0 : px('--day') };
  if (next.row !== sizes.row || next.heading !== sizes.heading) sizes = next;
  return sizes;
}

addEventListener('hashchange', () => {
  draw();
  scrollTo(0, 0);
});
addEventListener('resize', draw);
// Nobody can undo a removal once the page is gone.
addEventListener('pagehide', () => controller.finishRemoval());
watchSettings(
  (settings) =>
    void controller.setLanguage(settings).catch((reason) => log('the language could not be changed', reason)),
);
watchLedger(
  (tweetIds) =>
    void controller.onLedgerChanged(tweetIds).catch((reason) => log('changes could not be read', reason)),
);
controller.start().catch((reason) => {
  log('activity could not read the ledger', reason);
  if (!app) return;
  render(
    <main class="ac-root page">
      <p role="alert">{notReadSentence(reason)}</p>
    </main>,
    app,
  );
});
