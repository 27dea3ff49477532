import type { ComponentChildren } from 'preact';
import { storeName } from '../utils/amazon/marketplaces.ts';
import { accessStrings } from '../utils/i18n/en/access.ts';
import { commonStrings } from '../utils/i18n/en/common.ts';
import { welcomeStrings } from '../utils/i18n/en/welcome.ts';
import { xAccessStrings } from '../utils/i18n/en/x-access.ts';
import type { Prepared } from '../utils/messages/x-answers.ts';
import { isXMissing, type XAccess } from '../utils/pages/x-access-state.ts';
import { OwnStore } from './OwnStore.tsx';
import { SheetSample } from './SheetSample.tsx';
import { outcomeOf } from './XAccessNotice.tsx';

export interface WelcomeProps {
  /** The store to offer: the shopper's own, or a guess. */
  store: { marketplace: string; allowed: boolean };
  /** The store that the browser has just not allowed; null: none. */
  refused: string | null;
  xAccess: XAccess;
  /** The settings and permissions that the sample uses. */
  prepared: Prepared;
  /** The sheet's style. */
  css: string;
  choose(marketplace: string): void;
  allow(marketplace: string): void;
  allowX(): void;
}

/** The welcome page: two steps to the first product, a sample, and more to unfold. Opens at install and from "Help". */
export function WelcomeView(props: WelcomeProps) {
  const { store, prepared, css, allow } = props;
  return (
    <main class="ac-root page wide">
      <div class="lead">
        <h1>
          <img src="/icon-48.png" alt="" width="28" height="28" /> {welcomeStrings.title}
        </h1>
        <p>{welcomeStrings.lead(bold)}</p>
        <ol class="steps">
          <StoreStep {...props} />
          <XStep {...props} />
        </ol>
      </div>
      <SheetSample store={store.marketplace} prepared={prepared} css={css} allow={allow} />
      <More />
    </main>
  );
}

function StoreStep({ store: { marketplace, allowed }, refused, choose, allow }: WelcomeProps) {
  const name = storeName(marketplace);
  return (
    <Step number={1} title={welcomeStrings.stepStore} isDone={allowed}>
      <p>{welcomeStrings.stepStoreNote}</p>
      <div class="settings">
        <OwnStore chosen={marketplace} change={(chosen) => chosen && choose(chosen)} />
      </div>
      {!allowed && (
        <button type="button" class="main" onClick={() => allow(marketplace)}>
          {commonStrings.allow(name)}
        </button>
      )}
      {/* There from the start, so that screen readers say what comes into it. */}
      <p class={allowed ? 'state' : 'state refused'} role="status">
        {allowed && accessStrings.allowed(name)}
        {!allowed && refused === marketplace && accessStrings.refused(name)}
      </p>
    </Step>
  );
}

function XStep({ store, xAccess, allowX }: WelcomeProps) {
  const isMissing = isXMissing(xAccess);
  // One obvious button at a time: the first step's comes first.
  const look = store.allowed ? 'main' : '';
  return (
    <Step number={2} title={xAccessStrings.openX} isDone={false}>
      <p>{isMissing ? xAccessStrings.missing : welcomeStrings.stepXNote}</p>
      {isMissing ? (
        <button type="button" class={look} onClick={allowX}>
          {xAccessStrings.allow}
        </button>
      ) : (
        <a class={`button ${look}`} href="https://x.com/home" target="_blank" rel="noreferrer">
          {xAccessStrings.openX}
        </a>
      )}
      <p class={isMissing ? 'state refused' : 'state'} role="status">
        {outcomeOf(xAccess)}
      </p>
    </Step>
  );
}

interface StepProps {
  number: number;
  title: string;
  isDone: boolean;
  children: ComponentChildren;
}

function Step({ number, title, isDone, children }: StepProps) {
  return (
    <li class={isDone ? 'done' : ''}>
      <span class="number" aria-hidden="true">
        {isDone ? '✓' : number}
      </span>
      <h2>{title}</h2>
      {children}
    </li>
  );
}

/** What a first-time shopper need not read before the first product. */
function More() {
  return (
    <div class="more">
      <Fold title={welcomeStrings.whoSees}>
        <ul class="plain">
          <li>{welcomeStrings.reply(bold)}</li>
          <li>{welcomeStrings.private(bold)}</li>
          <li>{welcomeStrings.nothingElse}</li>
        </ul>
      </Fold>
      <Fold title={welcomeStrings.accessMeans}>
        <p>{accessStrings.what}</p>
      </Fold>
      <Fold title={welcomeStrings.rules}>
        <p>{welcomeStrings.rulesNote}</p>
      </Fold>
      <Fold title={welcomeStrings.history}>
        <p>{welcomeStrings.historyNote}</p>
      </Fold>
      <p class="links">
        <a href="/options.html">{welcomeStrings.allSettings}</a>
        <a href="/activity.html">{welcomeStrings.requests}</a>
        <a href="/privacy.html">{welcomeStrings.privacy}</a>
      </p>
      <p class="disclaimer">{commonStrings.disclaimerLong}</p>
    </div>
  );
}

function Fold({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <details class="fold">
      <summary>{title}</summary>
      {children}
    </details>
  );
}

function bold(text: string) {
  return <b>{text}</b>;
}
