import type { Prepared } from '../utils/messages/commands.ts';
import { accessWords } from '../utils/words/access.ts';
import { commonWords } from '../utils/words/common.ts';
import { welcomeWords } from '../utils/words/welcome.ts';
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
      <div class="told">
        <h1>
          <img src="/icon-48.png" alt="" width="28" height="28" /> {welcomeWords.title}
        </h1>
        <p>{welcomeWords.intro(bold)}</p>
        <section>
          <h2>{welcomeWords.whoSees}</h2>
          <ul class="plain">
            <li>{welcomeWords.reply(bold)}</li>
            <li>{welcomeWords.private(bold)}</li>
            <li>{welcomeWords.nothingElse}</li>
          </ul>
        </section>
        <section>
          <h2>{welcomeWords.yourStore}</h2>
          <p>{accessWords.what}</p>
          <div class="settings">
            <OwnStore chosen={store.marketplace} change={(chosen) => chosen && choose(chosen)} />
          </div>
          <ul class="stores">
            <StoreRow {...store} now={now} allow={allow} />
          </ul>
        </section>
        <section>
          <h2>{welcomeWords.rules}</h2>
          <p>{welcomeWords.rulesNote}</p>
        </section>
        <p>
          <a href="https://x.com/home" target="_blank" rel="noreferrer">
            {welcomeWords.openX}
          </a>{' '}
          · <a href="/options.html">{welcomeWords.allSettings}</a> ·{' '}
          <a href="/activity.html">{welcomeWords.requests}</a> ·{' '}
          <a href="/privacy.html">{welcomeWords.privacy}</a>
        </p>
        <p class="disclaimer">{commonWords.disclaimerLong}</p>
      </div>
      <SheetSample store={store.marketplace} prepared={prepared} css={css} allow={allow} />
    </main>
  );
}

function bold(text: string) {
  return <b>{text}</b>;
}
