import { STORE_ACCESS } from '../utils/cart-texts.ts';
import type { Prepared } from '../utils/messages/commands.ts';
import { OwnStore } from './OwnStore.tsx';
import { SheetSample } from './SheetSample.tsx';
import { StoreRow, type StoreStatus } from './StoreRow.tsx';

interface Props {
  /** The store that is offered: the shopper's own, or a guess. */
  store: StoreStatus;
  now: number;
  /** What applies to the sample. */
  prepared: Prepared;
  /** The sheet's style. */
  css: string;
  choose(marketplace: string): void;
  allow(marketplace: string): void;
}

/** Opens once, at install, and from "Help": what it does, who sees what, which store, and a sample to try. */
export function WelcomeView({ store, now, prepared, css, choose, allow }: Props) {
  return (
    <main class="ac-root page wide">
      <div class="told">
        <h1>
          <img src="/icon-48.png" alt="" width="28" height="28" /> #AmazonCart is back
        </h1>
        <p>
          In 2014 a reply with #AmazonCart put a product from a tweet into your Amazon cart. Amazon switched
          that off. This extension does it again, inside your own browser: look for the <b>#AmazonCart</b>{' '}
          button under tweets with an Amazon link.
        </p>
        <section>
          <h2>Who sees what</h2>
          <ul class="plain">
            <li>
              <b>Reply #AmazonCart</b> posts a reply on X. Everyone who can read your account can read it, and
              so can its author. You are told who that is before anything is posted.
            </li>
            <li>
              <b>Add privately</b> posts nothing: the product goes into your cart in a background tab.
            </li>
            <li>
              Nothing is sent anywhere else: there is no server of ours. Where your browser syncs, it carries
              settings and the newest requests to your other browsers; a switch in the settings ends that.
            </li>
          </ul>
        </section>
        <section>
          <h2>Your Amazon store</h2>
          <p>{STORE_ACCESS}</p>
          <div class="settings">
            <OwnStore chosen={store.marketplace} change={(chosen) => chosen && choose(chosen)} />
          </div>
          <ul class="stores">
            <StoreRow {...store} now={now} allow={allow} />
          </ul>
        </section>
        <section>
          <h2>X’s rules</h2>
          <p>
            X forbids scripts that post by themselves, in bulk or on a schedule. Here one click of yours leads
            to at most one reply, which you have seen beforehand. If you would rather press X’s own button,
            use “Edit in X’s reply box”: it fills the box in and leaves the rest to you.
          </p>
        </section>
        <p>
          <a href="https://x.com/home" target="_blank" rel="noreferrer">
            Open X
          </a>{' '}
          · <a href="/options.html">All settings and stores</a> · <a href="/activity.html">Your requests</a> ·{' '}
          <a href="/privacy.html">Privacy and security</a>
        </p>
        <p class="disclaimer">
          Not affiliated with Amazon or X: neither has made, checked or approved this extension.
        </p>
      </div>
      <SheetSample store={store.marketplace} prepared={prepared} css={css} allow={allow} />
    </main>
  );
}
