import { activityStrings } from '../../utils/i18n/en/activity.ts';
import { trailStrings } from '../../utils/i18n/en/trail.ts';

/** The cart of our button on X, which draws it in its style sheet (utils/x/button/button.css). */
const CART =
  'M2 3h2.6l.6 3H21l-1.9 8.6a2 2 0 0 1-2 1.6H8.3a2 2 0 0 1-2-1.6L4.1 5H2zm4 5 1.2 6.2h9.9L18.5 8zm2.5 9.8a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4m7.6 0a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4';

/** Shown before the first request: where the button is found, and the way to X. */
export function NoRequests() {
  return (
    <section class="empty">
      <TweetWithButton />
      <h2>{activityStrings.none}</h2>
      <p>{activityStrings.noneNote}</p>
      <a class="main-link" href="https://x.com/home" target="_blank" rel="noreferrer">
        {activityStrings.openX}
      </a>
    </section>
  );
}

/** Shown before the first reply: what will be listed, and the way to X. */
export function NoReplies() {
  return (
    <section class="empty">
      <TweetWithButton />
      <h2>{trailStrings.none}</h2>
      <p>{trailStrings.noneNote}</p>
      <a class="main-link" href="https://x.com/home" target="_blank" rel="noreferrer">
        {activityStrings.openX}
      </a>
    </section>
  );
}

/** Shown where requests exist but the filter finds none. */
export function NoMatch({ showAll }: { showAll(): void }) {
  return (
    <section class="empty">
      <p>{activityStrings.noneFound}</p>
      <button type="button" class="main" onClick={showAll}>
        {activityStrings.showAll}
      </button>
    </section>
  );
}

/** A tweet in outline, with our button at the end of its action bar. */
function TweetWithButton() {
  return (
    <div class="tweet-outline" aria-hidden="true">
      <span class="avatar" />
      <span class="lines">
        <i />
        <i />
      </span>
      <span class="card-outline" />
      <span class="bar-outline">
        <i />
        <i />
        <i />
        <span class="our-button">
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d={CART} fill-rule="evenodd" />
          </svg>
          <bdi dir="ltr">#AmazonCart</bdi>
        </span>
      </span>
    </div>
  );
}
