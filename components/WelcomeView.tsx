import { accessStrings } from '../utils/i18n/en/access.ts';
import { commonStrings } from '../utils/i18n/en/common.ts';
import { welcomeStrings } from '../utils/i18n/en/welcome.ts';
import type { Prepared } from '../utils/messages/x-answers.ts';
import { OwnStore } from './OwnStore.tsx';
import { SheetSample } from './SheetSample.tsx';
import { StoreRow, type StoreStatus } from './StoreRow.tsx';

interface Props {
  /** The store to offer: the shopper's own, or a guess. */
  store: StoreStatus;
  now: number;
  /** The settings and permissions that the sample uses. */
  prepared: Prepared;
  /** The sheet's style. */
  css: string;
  choose(marketplace: string): void;
  allow(marketplace: string): void;
}

/** The welcome page: what the extension does, who sees what, the store, and a sample. Opens at install and from "Help". */
export function WelcomeView({ store, now, prepared, css, choose, allow }: Props) {
  return (
    <main class="ac-root page wide">
      <div class="text-column">
        <h1>
          <img src="/icon-48.png" alt="" width="28" height="28" /> {welcomeStrings.title}
        </h1>
        <p>{welcomeStrings.intro(bold)}</p>
        <section>
          <h2>{welcomeStrings.whoSees}</h2>
          <ul class="plain">
            <li>{welcomeStrings.reply(bold)}</li>
            <li>{welcomeStrings.private(bold)}</li>
            <li>{welcomeStrings.nothingElse}</li>
          </ul>
        </section>
        <section>
          <h2>{welcomeStrings.yourStore}</h2>
          <p>{accessStrings.what}</p>
          <div class="settings">
            <OwnStore chosen={store.marketplace} change={(chosen) => chosen && choose(chosen)} />
          </div>
          <ul class="stores">
            <StoreRow {...store} now={now} allow={allow} />
          </ul>
        </section>
        <section>
          <h2>{welcomeStrings.rules}</h2>
          <p>{welcomeStrings.rulesNote}</p>
        </section>
        <p>
          <a href="https://x.com/home" target="_blank" rel="noreferrer">
            {welcomeStrings.openX}
          </a>{' '}
          · <a href="/options.html">{welcomeStrings.allSettings}</a> ·{' '}
          <a href="/activity.html">{welcomeStrings.requests}</a> ·{' '}
          <a href="/privacy.html">{welcomeStrings.privacy}</a>
        </p>
        <p class="disclaimer">{commonStrings.disclaimerLong}</p>
      </div>
      <SheetSample store={store.marketplace} prepared={prepared} css={css} allow={allow} />
    </main>
  );
}

function bold(text: string) {
  return <b>{text}</b>;
}
