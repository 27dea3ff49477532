import { render } from 'preact';
import { GrantView } from '../../components/GrantView.tsx';
import { findMarketplace } from '../../utils/amazon/marketplaces.ts';
import { accessStrings } from '../../utils/i18n/en/access.ts';
import { followChanges } from '../../utils/pages/live-page.ts';
import { allowedStores, requestStore } from '../../utils/settings/store-access.ts';

/** How long the confirmation shows before the window closes, in ms. */
const CLOSE_MS = 1500;

const app = document.getElementById('app');
const marketplace = findMarketplace(new URLSearchParams(location.search).get('store') ?? '')?.id ?? null;

let state: 'asking' | 'allowed' | 'refused' = 'asking';

const refresh = followChanges(() => {
  document.title = accessStrings.pageTitle;
  if (app) render(<GrantView {...{ marketplace, state, allow }} close={() => window.close()} />, app);
});

function show(next: typeof state): void {
  state = next;
  refresh();
}

function allow(): void {
  if (marketplace === null) return;
  // Ask before awaiting anything: the browser grants permissions only within the click.
  requestStore(marketplace).then(
    (allowed) => {
      show(allowed ? 'allowed' : 'refused');
      if (allowed) setTimeout(() => window.close(), CLOSE_MS);
    },
    () => show('refused'),
  );
}

if (marketplace !== null)
  void allowedStores().then((allowed) => allowed.includes(marketplace) && show('allowed'));
