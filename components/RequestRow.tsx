import type { RequestState } from '../utils/requests/fold.ts';
import { ANSWER_SENTENCES, ago, cartSentence, productTitle, replySentence } from '../utils/texts.ts';
import { ANSWER_TONES, cartTone, replyTone, StateIcon, type Tone } from './StateIcon.tsx';

/** How much of an answer that we could not read is shown. */
const QUOTED = 140;

/** One request: the product, how far each lane has come, and the ways to the tweet and the reply. */
export function RequestRow({ request, now }: { request: RequestState; now: number }) {
  const { link, tweet, reply, cart, answers, askedAt } = request;
  const replied = replySentence(reply);
  const carted = cartSentence(cart);
  return (
    <li class="request">
      <header>
        <b class="cut" title={link.href}>
          {productTitle(link)}
        </b>
        <Time at={askedAt} now={now} />
      </header>
      <ul class="states">
        {replied && <State tone={replyTone(reply)}>{replied}</State>}
        {carted && <State tone={cartTone(cart)}>{carted}</State>}
        {answers.map(({ answerId, by, class: meaning, text }) => (
          <State key={answerId} tone={ANSWER_TONES[meaning]}>
            @{by} {ANSWER_SENTENCES[meaning]}
            {meaning === 'unrecognised' && <q dir="auto">{text.slice(0, QUOTED)}</q>}
          </State>
        ))}
      </ul>
      <p class="ways">
        <a class="cut" href={tweet.url} target="_blank" rel="noreferrer">
          Tweet by <bdi>@{tweet.author.handle}</bdi>
        </a>
        {reply.state === 'posted' && (
          <a href={reply.url} target="_blank" rel="noreferrer">
            Your reply
          </a>
        )}
      </p>
    </li>
  );
}

function State({ tone, children }: { tone: Tone; children: preact.ComponentChildren }) {
  return (
    <li class={tone}>
      <StateIcon tone={tone} />
      <span>{children}</span>
    </li>
  );
}

function Time({ at, now }: { at: number; now: number }) {
  const date = new Date(at);
  return (
    <time dateTime={date.toISOString()} title={date.toLocaleString()}>
      {ago(at, now, 'short')}
    </time>
  );
}
