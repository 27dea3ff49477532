import { cleanText } from '../../utils/common/clean-text.ts';
import { activityStrings } from '../../utils/i18n/en/activity.ts';
import { requestStrings } from '../../utils/i18n/en/request.ts';
import {
  cartEvidenceText,
  laneTime,
  replyEvidenceText,
  timeOn,
} from '../../utils/pages/activity/evidence-texts.ts';
import type { CartLane } from '../../utils/requests/cart-lane.ts';
import type { ReplyLane, RequestState } from '../../utils/requests/fold.ts';
import { cartSentence } from '../../utils/texts/cart-texts.ts';
import { priceChange } from '../../utils/texts/price-change.ts';
import { replySentence } from '../../utils/texts/request-texts.ts';
import { ANSWER_TONES, cartTone, replyTone, StateIcon, type Tone } from '../StateIcon.tsx';

/** Characters shown of an answer that could not be classified; the details have all of it. */
const QUOTED = 280;

/** Where a request's reply and its cart stand, each with the time and the evidence. */
export function Lanes({ request }: { request: RequestState }) {
  const price = priceChange(request, Date.now())?.short;
  const { reply, cart, answers, askedAt } = request;
  const replied = replySentence(reply);
  const carted = cartSentence(cart);
  const answer = answers.at(-1);
  const summary = answer && requestStrings.answers[answer.class](answer.by);
  const answered = answer?.class === 'unrecognised' ? `${summary}${cleanText(answer.text, QUOTED)}` : summary;
  const tone = answer && reply.state === 'posted' ? ANSWER_TONES[answer.class] : replyTone(reply);
  return (
    <>
      {replied ? (
        <Lane
          tone={tone}
          text={replied}
          evidence={answered ?? replyEvidenceText(reply)}
          lane={reply}
          day={askedAt}
        />
      ) : (
        <Lane
          tone="plain"
          text={activityStrings.nothingPosted}
          evidence={activityStrings.askedPrivately}
          lane={null}
          day={askedAt}
        />
      )}
      {carted ? (
        <Lane
          tone={cartTone(cart)}
          text={carted}
          evidence={price ?? cartEvidenceText(cart)}
          lane={cart}
          day={askedAt}
        />
      ) : (
        <Lane tone="plain" text={activityStrings.cartNotAsked} evidence={null} lane={null} day={askedAt} />
      )}
    </>
  );
}

interface LaneProps {
  tone: Tone;
  text: string;
  /** The evidence for the state. */
  evidence: string | null;
  lane: ReplyLane | CartLane | null;
  day: number;
}

function Lane({ tone, text, evidence, lane, day }: LaneProps) {
  const at = lane && laneTime(lane);
  return (
    <div class={`lane ${tone}`}>
      <StateIcon tone={tone} />
      <span class="state-text">{text}</span>
      <span class="note">
        {at !== null && <time dateTime={new Date(at).toISOString()}>{timeOn(at, day)}</time>}
        {at !== null && evidence && ' · '}
        {evidence && <span dir="auto">{evidence}</span>}
      </span>
    </div>
  );
}
