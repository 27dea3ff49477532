import { commonStrings } from '../utils/i18n/en/common.ts';
import { replyStrings } from '../utils/i18n/en/reply.ts';
import { onTrustedClick } from '../utils/trust/click.ts';
import type { Notice } from '../utils/x/sheet/sheet-ui.ts';

interface Props {
  notice: Notice;
  /** The sentence that says why the last click on it did nothing; null when no click was rejected. */
  clickProblem: string | null;
  close(): void;
}

/** A notice in a corner of the page that says how a request is going. It never takes the focus. */
export function NoticeCard({ notice, clickProblem, close }: Props) {
  const { tone, text, said, link, action } = notice;
  return (
    <section class={`notice ${tone}`} role={tone === 'bad' ? 'alert' : 'status'}>
      <p>{text}</p>
      {said && (
        <p class="said">
          {replyStrings.xSays}{' '}
          <q>
            <bdi>{said}</bdi>
          </q>
        </p>
      )}
      {clickProblem && <p class="who restricted">{clickProblem}</p>}
      <footer>
        {link && (
          <a href={link.href} target="_blank" rel="noreferrer">
            {link.label}
          </a>
        )}
        {action && (
          <button type="button" onClick={onTrustedClick(action.run)}>
            {action.label}
          </button>
        )}
        {tone !== 'busy' && (
          <button type="button" class="quiet" data-leaves onClick={onTrustedClick(close)}>
            {commonStrings.close}
          </button>
        )}
      </footer>
    </section>
  );
}
