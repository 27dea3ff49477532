import { useLayoutEffect, useRef } from 'preact/hooks';
import { commonStrings } from '../../utils/i18n/en/common.ts';
import { historyStrings } from '../../utils/i18n/en/history.ts';
import { formatDate } from '../../utils/i18n/formats.ts';
import { describeEvent } from '../../utils/pages/activity/history.ts';
import type { RequestEvent } from '../../utils/requests/events.ts';
import type { RequestState } from '../../utils/requests/fold.ts';
import { requestTitle } from '../../utils/texts/request-texts.ts';

interface Props {
  request: RequestState;
  events: readonly RequestEvent[];
  close(): void;
}

/** A request's history: every step with its time and evidence. */
export function Details({ request, events, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const steps = [...events].sort((a, b) => a.at - b.at);
  return (
    <dialog ref={dialog} onClose={close} aria-labelledby="details-title">
      <h2 id="details-title" dir="auto">
        {requestTitle(request)}
      </h2>
      <ol class="history">
        {steps.map((event) => {
          const step = describeEvent(event);
          return (
            step && (
              <li key={event.id}>
                <time class="note" dateTime={new Date(event.at).toISOString()}>
                  {formatDate(event.at, { dateStyle: 'medium', timeStyle: 'medium' })}
                </time>
                <span dir="auto">{step}</span>
              </li>
            )
          );
        })}
      </ol>
      <p class="note">
        {historyStrings.authorsLink} <bdi dir="ltr">{request.link.href}</bdi>
      </p>
      <form method="dialog" class="buttons">
        <button type="submit">{commonStrings.close}</button>
      </form>
    </dialog>
  );
}
