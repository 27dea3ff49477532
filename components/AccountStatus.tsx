import { Fragment } from 'preact';
import type { SeenAccount } from '../utils/requests/seen-schema.ts';
import { ago } from '../utils/texts.ts';
import { StateIcon } from './StateIcon.tsx';

type Visibility = SeenAccount['visibility'];

const BADGES: Record<Visibility, string> = {
  public: 'Public',
  protected: 'Protected',
  unknown: 'Not known',
};
const VISIBLE_TO: Record<Visibility, string> = {
  public: 'Everyone on X sees your replies.',
  protected: 'Your followers see your replies.',
  unknown: 'We could not tell who sees your replies: assume everyone.',
};

/** Which X account was seen, who can read it, and what Amazon's own hashtag service last said of it. */
export function AccountStatus({ account, now }: { account: SeenAccount | null; now: number }) {
  const services = Object.entries(account?.services ?? {}).sort(([, a], [, b]) => b.at - a.at);
  return (
    <dl class="status">
      <div>
        <dt>X account</dt>
        {account ? (
          <>
            <dd class="value">
              <bdi class="cut" title={`@${account.handle}`}>
                @{account.handle}
              </bdi>
              <span class={`badge ${account.visibility}`}>{BADGES[account.visibility]}</span>
            </dd>
            <dd class="note" title={`Seen ${ago(account.seenAt, now).toLowerCase()}`}>
              {VISIBLE_TO[account.visibility]}
            </dd>
          </>
        ) : (
          <>
            <dd class="value">None seen yet</dd>
            <dd class="note">Open X and log in.</dd>
          </>
        )}
      </div>
      {/* Amazon's service is switched off: what it once said is told, and nothing is awaited. */}
      {services.length > 0 && (
        <div>
          <dt>Amazon link</dt>
          {services.map(([service, { linked, at }]) => (
            <Fragment key={service}>
              <dd class="value">
                <StateIcon tone={linked ? 'good' : 'warn'} /> {linked ? 'Linked' : 'Not linked'}
              </dd>
              <dd class="note">
                So says @{service}, {ago(at, now, 'short').toLowerCase()}.
              </dd>
            </Fragment>
          ))}
        </div>
      )}
    </dl>
  );
}
