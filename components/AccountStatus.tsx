import { Fragment } from 'preact';
import type { SeenAccount } from '../utils/requests/seen-schema.ts';
import { ago } from '../utils/words/formats.ts';
import { popupWords } from '../utils/words/popup.ts';
import { StateIcon } from './StateIcon.tsx';

/** The X account last seen, who can read it, and what Amazon's hashtag accounts last said about its link. */
export function AccountStatus({ account, now }: { account: SeenAccount | null; now: number }) {
  const services = Object.entries(account?.services ?? {}).sort(([, a], [, b]) => b.at - a.at);
  return (
    <dl class="status">
      <div>
        <dt>{popupWords.account}</dt>
        {account ? (
          <>
            <dd class="value">
              <bdi class="cut" title={`@${account.handle}`}>
                @{account.handle}
              </bdi>
              <span class={`badge ${account.visibility}`}>{popupWords.badges[account.visibility]}</span>
            </dd>
            <dd class="note" title={popupWords.accountSeen(ago(account.seenAt, now))}>
              {popupWords.visibleTo[account.visibility]}
            </dd>
          </>
        ) : (
          <>
            <dd class="value">{popupWords.noAccount}</dd>
            <dd class="note">{popupWords.noAccountNote}</dd>
          </>
        )}
      </div>
      {/* Amazon's service is switched off: what it once said is told, and nothing is awaited. */}
      {services.length > 0 && (
        <div>
          <dt>{popupWords.amazonLink}</dt>
          {services.map(([service, { linked, at }]) => (
            <Fragment key={service}>
              <dd class="value">
                <StateIcon tone={linked ? 'good' : 'warn'} />{' '}
                {linked ? popupWords.linked : popupWords.notLinked}
              </dd>
              <dd class="note">{popupWords.soSays(service, ago(at, now, 'short'))}</dd>
            </Fragment>
          ))}
        </div>
      )}
    </dl>
  );
}
