import { useEffect, useRef } from 'preact/hooks';
import { stepOf } from '../../utils/activity/course.ts';
import type { RequestEvent } from '../../utils/requests/events.ts';
import type { RequestState } from '../../utils/requests/fold.ts';
import { titleOf } from '../../utils/texts.ts';
import { commonWords } from '../../utils/words/common.ts';
import { courseWords } from '../../utils/words/course.ts';
import { date } from '../../utils/words/formats.ts';

interface Props {
  request: RequestState;
  events: readonly RequestEvent[];
  close(): void;
}

/** A request's history: every step with its time and evidence. */
export function Details({ request, events, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const steps = [...events].sort((a, b) => a.at - b.at);
  return (
    <dialog ref={dialog} onClose={close} aria-labelledby="details-title">
      <h2 id="details-title">{titleOf(request)}</h2>
      <ol class="course">
        {steps.map((event) => {
          const step = stepOf(event);
          return (
            step && (
              <li key={event.id}>
                <time class="note" dateTime={new Date(event.at).toISOString()}>
                  {date(event.at, { dateStyle: 'medium', timeStyle: 'medium' })}
                </time>
                <span dir="auto">{step}</span>
              </li>
            )
          );
        })}
      </ol>
      <p class="note">
        {courseWords.authorsLink} <bdi dir="ltr">{request.link.href}</bdi>
      </p>
      <form method="dialog" class="acts">
        <button type="submit">{commonWords.close}</button>
      </form>
    </dialog>
  );
}
