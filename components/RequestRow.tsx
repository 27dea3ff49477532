import type { RequestState } from '../utils/requests/fold.ts';
import { ANSWER_SENTENCES, ago, cartSentence, productTitle, replySentence } from '../utils/texts.ts';

/** One request: the product, where it was asked for, and how far each lane has come. */
export function RequestRow({ request, now }: { request: RequestState; now: number }) {
  const { link, tweet, reply, cart, answers, askedAt } = request;
  const said = [replySentence(reply), cartSentence(cart)].filter((sentence) => sentence !== null);
  return (
    <li class={`request ${reply.state} ${cart.state}`}>
      <b>{productTitle(link)}</b>
      <span class="states">
        {said.map((sentence) => (
          <span key={sentence}>{sentence}</span>
        ))}
        {answers.map((answer) => (
          <span key={answer.answerId} class={`answer ${answer.class}`}>
            @{answer.by} {ANSWER_SENTENCES[answer.class]}
            {answer.class === 'unrecognised' && <q>{answer.text.slice(0, 140)}</q>}
          </span>
        ))}
      </span>
      <small>
        {ago(askedAt, now)},{' '}
        <a href={tweet.url} target="_blank" rel="noreferrer">
          tweet by <bdi>@{tweet.author.handle}</bdi>
        </a>
        {reply.state === 'posted' && (
          <>
            ,{' '}
            <a href={reply.url} target="_blank" rel="noreferrer">
              your reply
            </a>
          </>
        )}
      </small>
    </li>
  );
}
