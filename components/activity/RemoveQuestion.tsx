import { activityStrings } from '../../utils/i18n/en/activity.ts';
import { commonStrings } from '../../utils/i18n/en/common.ts';
import type { RequestState } from '../../utils/requests/fold.ts';
import { requestTitle } from '../../utils/texts/request-texts.ts';
import { Question } from './Question.tsx';

export interface RemoveQuestionProps {
  request: RequestState;
  /** The reply, which is still on X. */
  replyUrl: string;
  remove(request: RequestState): void;
  close(): void;
}

/** Asked before a request is removed whose reply others can still read. */
export function RemoveQuestion({ request, replyUrl, remove, close }: RemoveQuestionProps) {
  return (
    <Question
      title={
        request.visibility === 'protected'
          ? activityStrings.replyStillForFollowers
          : activityStrings.replyStillPublic
      }
      answers={[
        { label: activityStrings.openReply, look: 'main', href: replyUrl },
        { label: activityStrings.remove, look: 'danger', run: () => remove(request) },
        { label: commonStrings.cancel },
      ]}
      close={close}
    >
      <p>{activityStrings.removeNote(<b dir="auto">{requestTitle(request)}</b>)}</p>
    </Question>
  );
}
