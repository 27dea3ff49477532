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

/** Whether a notice interrupts what a screen reader is reading. Others are announced by whoever shows them. */
export const isAlert = ({ tone }: Notice): boolean => tone === 'bad' || tone === 'warn';

/** A notice in a corner of the page that says how a request is going. It never takes the focus. */
export function NoticeCard({ notice, clickProblem, close }: Props) {
  const { tone, text, said, links = [], action } = notice;
  // One obvious button: the way out, else the first link.
  const firstLook = action ? 'act' : 'act main';
  return (
    <section class={`notice ${tone}`}>
      {/* Only the sentence is announced, and each only once: not again with a rejected click. */}
      <p key={text} role={isAlert(notice) ? 'alert' : undefined}>
        {text}
      </p>
      {said && (
        <p class="said">
          {replyStrings.xSays}{' '}
          <q>
            <bdi>{said}</bdi>
          </q>
        </p>
      )}
      {clickProblem && (
        <p class="who problem" role="alert">
          {clickProblem}
        </p>
      )}
      <footer>
        {action && (
          <button
            type="button"
            class="act main"
            data-leaves={action.isSafe}
            onClick={onTrustedClick(action.run)}
          >
            {action.label}
          </button>
        )}
        {links.map(({ label, href }, i) => (
          <a key={href} class={i === 0 ? firstLook : ''} href={href} target="_blank" rel="noreferrer">
            {label}
          </a>
        ))}
        {/* Beside "Undo", nobody could tell what "Close" would mean. */}
        {!action?.isSafe && (
          <button type="button" class="quiet" data-leaves onClick={onTrustedClick(close)}>
            {commonStrings.close}
          </button>
        )}
      </footer>
    </section>
  );
}
