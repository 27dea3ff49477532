import { trusted } from '../utils/trust/click.ts';
import { commonWords } from '../utils/words/common.ts';
import { replyWords } from '../utils/words/reply.ts';
import type { Notice } from '../utils/x/face.ts';

/** A notice in a corner of the page that says how a request is going. It never takes the focus. */
export function NoticeCard({ notice, close }: { notice: Notice; close(): void }) {
  const { tone, text, said, link, act, doubt } = notice;
  return (
    <section class={`notice ${tone}`} role={tone === 'bad' ? 'alert' : 'status'}>
      <p>{text}</p>
      {said && (
        <p class="said">
          {replyWords.xSays}{' '}
          <q>
            <bdi>{said}</bdi>
          </q>
        </p>
      )}
      {doubt && <p class="who restricted">{doubt}</p>}
      <footer>
        {link && (
          <a href={link.href} target="_blank" rel="noreferrer">
            {link.label}
          </a>
        )}
        {act && (
          <button type="button" onClick={trusted(act.run)}>
            {act.label}
          </button>
        )}
        {tone !== 'busy' && (
          <button type="button" class="quiet" data-leaves onClick={trusted(close)}>
            {commonWords.close}
          </button>
        )}
      </footer>
    </section>
  );
}
