import type { send as sendType } from '../messages/client.ts';
import type { Prepared, Wanted } from '../messages/commands.ts';
import { errorSentence } from '../refusal-texts.ts';
import { type Confirmed, confirmedNow } from '../trust/confirmed.ts';
import type { Doubt } from '../trust/sight.ts';
import { replyWords } from '../words/reply.ts';
import type { XAccount } from './account.ts';
import type { Mounted } from './button.ts';
import type { Buttons } from './buttons.ts';
import { makeCarryOut } from './carry-out.ts';
import { makeClaims } from './claims.ts';
import type { By, Face, Question } from './face.ts';
import { renewButton } from './renew.ts';
import { readTweet, type Tweet } from './tweet.ts';
import { readLinkBehind } from './tweet-links.ts';

interface Parts {
  face: Face;
  buttons: Pick<Buttons, 'of' | 'in' | 'mend'>;
  send: typeof sendType;
  account(): XAccount | null;
  /** What speaks against a click; and once it was watched for long enough, against one that came quickly. */
  doubt(at: Mounted, click: Event): Doubt | null;
  settled(at: Mounted): Promise<Doubt | null>;
  signal: AbortSignal;
}

/** From the shopper's click on a button to the act that they choose, or had chosen before. */
export function makeAsk({ face, buttons, send, account, doubt, settled, signal }: Parts) {
  /**
   * Was the warning on when last heard of? Then the sheet shows at once. Only a hint: an act without the sheet asks again
   * first, and so does a click before anything was heard. Else a quick click would meet the sheet though it is off.
   */
  let warnHint = false;
  /**
   * The tweets for which an act is being started, by their ids, and the stores whose page is being opened. A second
   * click meanwhile, or a key at the same time, is part of the same gesture and starts nothing.
   */
  const claims = makeClaims();
  /** What the sheet asks now, or asked last. */
  let asked: { question: Question; at: Mounted } | null = null;
  /** How often the states of requests have changed since the page was loaded. */
  let changes = 0;
  const remembered = () => {
    warnHint = false;
  };
  const { carryOut, resume, isBusy } = makeCarryOut({ face, send, account, allow, remembered, signal });

  async function clicked(at: Mounted, click: Event, confirmed: Confirmed): Promise<void> {
    const why = doubt(at, click);
    // Of a double or triple click the first one counts.
    if (click instanceof UIEvent && click.detail > 1) return;
    await start(at, 'click', why, confirmed);
  }

  /** The shopper pressed a key of ours, or chose our entry in a link's menu. */
  async function wanted({ act, href }: Wanted, at: Mounted | null, confirmed: Confirmed): Promise<void> {
    if (at) await start(at, act, null, confirmed, href);
    else face.tell({ tone: 'plain', text: replyWords[href === null ? 'noTweetAtHand' : 'noProductBehind'] });
  }

  /**
   * @param by a click does what the settings say; what came by the browser opens the sheet or adds privately
   * @param why what speaks against the click: then the sheet asks, whatever the settings say
   * @param href the tweet's link that is meant, where one was pointed at
   */
  async function start(
    at: Mounted,
    by: By,
    why: Doubt | null,
    confirmed: Confirmed,
    href: string | null = null,
  ): Promise<void> {
    const tweet = readUnder(at);
    if (!tweet) {
      const next = renewButton(buttons, at);
      if (!next || next.tweetId !== at.tweetId || !readUnder(next))
        return face.tell({ tone: 'bad', text: replyWords[next ? 'movedOn' : 'movedAway'] });
      // The same tweet, with another button than the one that was clicked: the sheet asks.
      return start(next, by, why ?? 'hidden', confirmed, href);
    }
    if (href !== null) {
      const meant = readLinkBehind(at.article, href);
      if (!meant) return face.tell({ tone: 'plain', text: replyWords.noProductBehind });
      tweet.links = [meant];
    }
    const [link] = tweet.links;
    if (!link || claims.has(tweet.id)) return;
    if (isBusy()) return face.tell({ tone: 'busy', text: replyWords.oneAtATime });

    const question: Question = {
      tweet,
      account: account(),
      prepared: null,
      doubt: null,
      isOvertaken: false,
      choose: (choice) => {
        face.close();
        const release = claims.take(tweet.id);
        const { prepared } = question;
        if (release) void carryOut({ at, tweet, choice, prepared, confirmed: confirmedNow(), release });
      },
      finish: (requestId) => {
        face.close();
        void send({ kind: 'finish', requestId }).catch(tellError);
      },
      allow,
      cancel: () => face.close(),
    };
    const asking = by === 'sheet' || (by === 'click' && warnHint);
    const release = asking ? () => undefined : (claims.take(tweet.id) ?? (() => undefined));
    const before = changes;
    try {
      if (asking) show(question, at);
      const prepared = await prepare(tweet);
      const { warn, earlier } = prepared;
      const act = by === 'private' ? by : prepared.act;
      question.prepared = prepared;
      warnHint = warn;
      if (asking) {
        face.again(question, at);
        if (changes !== before) await follow();
        return;
      }
      // Several products, or one asked for before: one click is not enough to know what is meant.
      const plain = tweet.links.length === 1 && earlier.length === 0 && (tweet.canReply || act === 'private');
      const acts = (!warn || by === 'private') && plain;
      const choice = { act, link, remember: false, ownStore: null };
      const against = acts && why === 'quick' ? await settled(at) : why;
      if (acts && against === null)
        return await carryOut({ at, tweet, choice, prepared, confirmed, release });
      if (acts) question.doubt = replyWords.askedAfterAll;
      show(question, at);
    } catch (error) {
      face.close();
      tellError(error);
    } finally {
      release();
    }
  }

  function prepare({ id, links }: Tweet): Promise<Prepared> {
    return send({ kind: 'prepare', tweetId: id, links });
  }

  function show(question: Question, at: Mounted): void {
    asked = { question, at };
    face.ask(question, at);
  }

  /** Requests have changed, here or in another tab: a sheet that is open tells what became of them. */
  async function changed(): Promise<void> {
    changes += 1;
    await follow();
  }

  async function follow(): Promise<void> {
    const { question, at } = asked ?? {};
    if (!at || !question?.prepared || !face.isAsking(question)) return;
    const mine = changes;
    const prepared = await prepare(question.tweet).catch(() => null);
    // A newer answer is on its way; and what has not changed keeps its controls, which must stand to be clicked.
    if (!prepared || mine !== changes || JSON.stringify(prepared) === JSON.stringify(question.prepared))
      return;
    const repliesOf = ({ earlier }: Prepared) => earlier.flatMap((one) => (one.reply ? [one.requestId] : []));
    const known = new Set(repliesOf(question.prepared));
    question.isOvertaken ||= repliesOf(prepared).some((id) => !known.has(id));
    question.prepared = prepared;
    face.again(question, at);
  }

  function allow(marketplace: string): void {
    const release = claims.take(`allow ${marketplace}`);
    if (!release) return;
    const asked = send({ kind: 'open-grant', marketplace }).catch((error) => {
      face.close();
      tellError(error);
    });
    void asked.finally(release);
  }

  function tellError(error: unknown): void {
    face.tell({ tone: 'bad', text: errorSentence(error) });
  }

  return {
    clicked,
    wanted,
    resume,
    changed,
    hint: (warn: boolean) => {
      warnHint = warn;
    },
  };
}

/** The tweet that a button stands in; null when X has changed it under the button. */
function readUnder({ article, host, tweetId }: Mounted): Tweet | null {
  const tweet = article.isConnected && article.contains(host) ? readTweet(article) : null;
  return tweet?.id === tweetId && tweet.links.length > 0 ? tweet : null;
}
