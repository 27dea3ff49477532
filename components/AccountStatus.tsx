import { Fragment } from 'preact';
import { popupStrings } from '../utils/i18n/en/popup.ts';
import { xAccessStrings } from '../utils/i18n/en/x-access.ts';
import { formatAgo } from '../utils/i18n/formats.ts';
import type { SeenAccount } from '../utils/ledger/seen-rows.ts';
import { FRESH_MS } from '../utils/x/visibility-age.ts';
import { StateIcon } from './StateIcon.tsx';

/** The X account last seen, who can read it, and what Amazon's hashtag accounts last said about its link. */
export function AccountStatus({ account, now }: { account: SeenAccount | null; now: number }) {
  const wasProtected = account?.visibility === 'protected' && !isFresh(account.seenAt, now);
  const visibility = wasProtected ? 'unknown' : (account?.visibility ?? 'unknown');
  const services = Object.entries(account?.services ?? {}).sort(([, a], [, b]) => b.at - a.at);
  return (
    <dl class="status">
      <div>
        <dt>{popupStrings.account}</dt>
        {account ? (
          <>
            <dd class="value">
              <bdi class="ellipsis" title={`@${account.handle}`}>
                @{account.handle}
              </bdi>
              <span class={`badge ${visibility}`}>{popupStrings.badges[visibility]}</span>
            </dd>
            <dd class="note" title={popupStrings.accountSeen(formatAgo(account.seenAt, now))}>
              {wasProtected
                ? popupStrings.wasProtected(formatAgo(account.seenAt, now))
                : popupStrings.visibleTo[visibility]}
            </dd>
          </>
        ) : (
          <>
            <dd class="value">{popupStrings.noAccount}</dd>
            <dd class="note">{popupStrings.noAccountNote}</dd>
            <dd>
              <a class="button" href="https://x.com/home" target="_blank" rel="noreferrer">
                {xAccessStrings.openX}
              </a>
            </dd>
          </>
        )}
      </div>
      {/* Amazon's service is switched off: what it once said is told, and nothing is awaited. */}
      {services.length > 0 && (
        <div>
          <dt>{popupStrings.linkedToAmazon}</dt>
          {services.map(([service, { linked, at }]) => (
            <Fragment key={service}>
              <dd class="value">
                <StateIcon tone={linked ? 'good' : 'warn'} />{' '}
                {linked ? popupStrings.linked : popupStrings.notLinked}
              </dd>
              <dd class="note">{popupStrings.accordingTo(service, formatAgo(at, now, 'short'))}</dd>
            </Fragment>
          ))}
        </div>
      )}
    </dl>
  );
}

/** A "protected" that is older than this may have been changed on a phone; "public" is believed, as the safe side. */
function isFresh(seenAt: number, now: number): boolean {
  const age = now - seenAt;
  return age >= 0 && age < FRESH_MS;
}
