import type { SeenAccount } from '../utils/requests/ledger.ts';
import { ago } from '../utils/texts.ts';

const VISIBLE_TO: Record<SeenAccount['visibility'], string> = {
  public: 'public: everyone on X sees your replies',
  protected: 'protected: your followers see your replies',
  unknown: 'we could not tell who sees your replies; assume everyone',
};

/** Which X account was seen, who can read it, and what Amazon's own hashtag service last said of it. */
export function AccountStatus({ account, now }: { account: SeenAccount | null; now: number }) {
  const services = Object.entries(account?.services ?? {});
  return (
    <dl class="status">
      <dt>X account</dt>
      <dd>
        {account ? (
          <>
            <b>
              <bdi>@{account.handle}</bdi>
            </b>{' '}
            is {VISIBLE_TO[account.visibility]}. <small>Seen {ago(account.seenAt, now).toLowerCase()}.</small>
          </>
        ) : (
          'None seen yet. Open X and log in.'
        )}
      </dd>
      <dt>Amazon’s hashtag service</dt>
      <dd>
        {services.length === 0
          ? 'Has not answered. Amazon switched it off, so no answer is due.'
          : services.map(([service, { linked, at }]) => (
              <span key={service}>
                @{service} said that your account is {linked ? 'linked' : 'not linked'}.{' '}
                <small>{ago(at, now)}.</small>
              </span>
            ))}
      </dd>
    </dl>
  );
}
