import type { AnswerClass } from './events.ts';
import type { RequestState } from './fold.ts';

/** An answer's tweet as it was read from the page. */
interface SeenAnswer {
  answerId: string;
  by: string;
  text: string;
  /** The addresses its links lead to, as far as X shows them. */
  links: readonly string[];
  /** The handles it is addressed to, without @. */
  addressees: readonly string[];
  /** The tweets it may answer: the one right above it and its page's focal tweet, in that order. */
  idsAbove: readonly string[];
  /** When it was posted, in ms since the epoch. */
  at: number;
}

/**
 * Classifies an answer's text. The service's exact words are lost (docs/facts/amazon.md 1), and it answered in
 * English only, so a few plain English phrases are recognised. Without one, a link to the page where accounts
 * were linked means "not linked".
 */
export function classifyAnswer({ text, links }: Pick<SeenAnswer, 'text' | 'links'>): AnswerClass {
  const words = text.toLowerCase().replaceAll('’', "'");
  if (/\b(link|connect)(ing|ed)? your\b|\bnot (yet )?(linked|connected)\b/.test(words)) return 'not-linked';
  // Before "added": a refusal is often "could not be added".
  if (/\b(sorry|unable|can't|cannot|couldn't|could not|not available|unavailable|already)\b/.test(words))
    return 'refused';
  if (/\badded\b|\bin your (amazon )?(cart|basket)\b/.test(words)) return 'added';
  return links.some((link) => /\/amazon(cart|basket)\b/i.test(link)) ? 'not-linked' : 'unrecognised';
}

/**
 * Finds the request that an answer belongs to: by its place in the thread, else by its addressees and time.
 * @param byReply finds the request whose posted reply has this id
 * @param posted the shopper's requests with a posted reply, in any order
 */
export async function matchAnswer(
  answer: SeenAnswer,
  byReply: (replyId: string) => Promise<RequestState | null>,
  posted: readonly RequestState[],
): Promise<{ request: RequestState; matchedBy: 'thread' | 'addressee' } | null> {
  const addressees = answer.addressees.map((handle) => handle.toLowerCase());
  const isTo = ({ reply }: RequestState) =>
    reply.state === 'posted' && addressees.includes(reply.handle.toLowerCase());
  // An answer comes after its question: X's ids grow with time.
  const comesAfter = (request: RequestState) => replyId(request) < BigInt(answer.answerId);

  for (const id of answer.idsAbove) {
    const request = await byReply(id);
    // In a thread X may leave out the addressees; an answer that names others belongs to them.
    if (request && comesAfter(request) && (addressees.length === 0 || isTo(request)))
      return { request, matchedBy: 'thread' };
  }
  const candidates = posted.filter(
    (request) =>
      isTo(request) &&
      comesAfter(request) &&
      request.answers.every((known) => known.answerId === answer.answerId),
  );
  const [request] = candidates.sort((a, b) => (replyId(a) > replyId(b) ? -1 : 1));
  return request ? { request, matchedBy: 'addressee' } : null;
}

function replyId({ reply }: RequestState): bigint {
  return reply.state === 'posted' ? BigInt(reply.replyId) : 0n;
}
