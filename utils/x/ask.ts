import type { send as sendType } from '../messages/client.ts';
import type { Prepared, Wanted } from '../messages/commands.ts';
import { errorSentence } from '../refusal-texts.ts';
import type { Doubt } from '../trust/sight.ts';
import { replyWords } from '../words/reply.ts';
import type { XAccount } from './account.ts';
import { askedNow } from './asked.ts';
import type { Mounted } from './button.ts';
import { cartWords, offer } from './cart-words.ts';
import { findComposer } from './composer.ts';
import { makeEnd } from './end.ts';
import type { By, Choice, Face, Question } from './face.ts';
import { readPicture } from './picture.ts';
import { type Ended, type Errand, fillReplyBox, pressReply, watchShopper } from './reply.ts';
import { readTweet, type Tweet } from './tweet.ts';
import { readLinkBehind } from './tweet-links.ts';

interface Parts {
  face: Face;
  send: typeof sendType;
  account(): XAccount | null;
  /** What speaks against a click; and once it was watched for long enough, against one that came quickly. */
  doubt(at: Mounted, click: Event): Doubt | null;
  settled(at: Mounted): Promise<Doubt | null>;
  signal: AbortSignal;
}

/**
 * From the shopper's click on a button to the end of what was asked. The ledger hears of every step
 * before it is taken; the face tells every end in a sentence.
 */
export function makeAsk({ face, send, account, doubt, settled, signal }: Parts) {
  /** Was the warning on when last heard of? Only a hint: an act without the sheet asks again first. */
  let warnHint = true;
  let busy = false;
  const end = makeEnd(face, send);

  const clicked = (at: Mounted, click: Event) => start(at, 'click', doubt(at, click));

  /** The shopper pressed a key of ours, or chose our entry in a link's menu. */
  async function wanted({ act, href }: Wanted, at: Mounted | null): Promise<void> {
    if (at) await start(at, act, null, href);
    else face.tell({ tone: 'plain', text: replyWords[href === null ? 'noTweetAtHand' : 'noProductBehind'] });
  }

  /**
   * @param by a click does what the settings say; what came by the browser opens the sheet or adds privately
   * @param why what speaks against the click: then the sheet asks, whatever the settings say
   * @param href the tweet's link that is meant, where one was pointed at
   */
  async function start(at: Mounted, by: By, why: Doubt | null, href: string | null = null): Promise<void> {
    const tweet = readTweet(at.article);
    if (tweet && href !== null) {
      const meant = readLinkBehind(at.article, href);
      if (!meant) return face.tell({ tone: 'plain', text: replyWords.noProductBehind });
      tweet.links = [meant];
    }
    const [link] = tweet?.links ?? [];
    if (!tweet || !link || tweet.id !== at.tweetId || !at.article.contains(at.host))
      return face.tell({ tone: 'bad', text: replyWords.movedOn });
    if (busy) return face.tell({ tone: 'busy', text: replyWords.oneAtATime });

    const question: Question = {
      tweet,
      account: account(),
      prepared: null,
      doubt: null,
      choose: (choice) => {
        face.close();
        void carryOut(at, tweet, choice, question.prepared);
      },
      finish: (requestId) => {
        face.close();
        void send({ kind: 'finish', requestId }).catch(tellError);
      },
      allow,
      cancel: () => face.close(),
    };
    try {
      const asking = by === 'sheet' || (by === 'click' && warnHint);
      if (asking) face.ask(question, at);
      const prepared = await send({ kind: 'prepare', tweetId: tweet.id, links: tweet.links });
      const { warn, earlier } = prepared;
      const act = by === 'private' ? by : prepared.act;
      question.prepared = prepared;
      warnHint = warn;
      if (asking) return face.again(question, at);
      // Several products, or one asked for before: one click is not enough to know what is meant.
      const plain = tweet.links.length === 1 && earlier.length === 0 && (tweet.canReply || act === 'private');
      const acts = (!warn || by === 'private') && plain;
      const choice = { act, link, remember: false, ownStore: null };
      const against = acts && why === 'quick' ? await settled(at) : why;
      if (acts && against === null) return await carryOut(at, tweet, choice, prepared);
      if (acts) question.doubt = replyWords.askedAfterAll;
      face.ask(question, at);
    } catch (error) {
      face.close();
      tellError(error);
    }
  }

  async function carryOut(
    at: Mounted,
    tweet: Tweet,
    choice: Choice,
    prepared: Prepared | null,
  ): Promise<void> {
    const { act, link, remember, ownStore } = choice;
    const requestId = crypto.randomUUID();
    const asked = askedNow(requestId, tweet, choice, account());
    const store = ownStore ?? ('marketplace' in link ? link.marketplace : null);
    // What goes into the cart alone needs no reply box: the next one may be asked for at once.
    busy = act !== 'private';
    try {
      if (act !== 'private') face.tell({ tone: 'busy', text: replyWords.sending });
      const picture = readPicture(at.article);
      const state = await send({ kind: 'ask', requestId, asked, act, remember, ...(picture && { picture }) });
      if (remember) warnHint = false;
      if (act === 'private')
        face.tell(
          state === 'opened'
            ? { tone: 'good', text: replyWords.openedPrivately, ...offer(store, prepared, allow) }
            : { tone: 'good', text: replyWords.addingPrivately },
        );
      else {
        const errand = { article: at.article, tweet, text: asked.text, handle: asked.account, signal };
        const ended = await reply(requestId, errand, act);
        if (ended) await end(requestId, ended, cartWords(store, prepared, allow));
      }
    } catch (error) {
      tellError(error);
    } finally {
      if (act !== 'private') busy = false;
    }
  }

  /** Runs the reply; null when X's own window has taken over. */
  async function reply(requestId: string, errand: Errand, act: 'reply' | 'edit'): Promise<Ended | null> {
    const filled = await fillReplyBox(errand);
    if (filled.kind === 'failed') return filled;
    if (filled.kind === 'intent') {
      await send({ kind: 'open-intent', requestId });
      face.tell({ tone: 'plain', text: replyWords[filled.why] });
      return null;
    }
    const { composer } = filled;
    if (act === 'edit') {
      face.tell({ tone: 'plain', text: replyWords.filledIn });
      // The shopper takes over here; meanwhile other tweets may be asked for.
      busy = false;
      return watchShopper(errand, () => composer.editor.isConnected);
    }
    return pressReply(errand, composer, async () => {
      const event = { id: `${requestId}:pressing`, at: Date.now(), kind: 'reply/pressing' } as const;
      await send({ kind: 'report', requestId, event });
    });
  }

  /** This page is X's own reply window of a request: watch for what the shopper does in it. */
  async function resume(requestId: string): Promise<void> {
    let seen = false;
    const isOpen = () => {
      const open = findComposer(document) !== null;
      seen ||= open;
      return open || !seen;
    };
    // Whoever was quick has posted before we came: nothing else is posted in this window.
    await end(requestId, await watchShopper({ handle: null, signal }, isOpen, new Map()));
  }

  function allow(marketplace: string): void {
    void send({ kind: 'open-grant', marketplace }).catch((error) => {
      face.close();
      tellError(error);
    });
  }

  function tellError(error: unknown): void {
    face.tell({ tone: 'bad', text: errorSentence(error) });
  }

  return {
    clicked,
    wanted,
    resume,
    hint: (warn: boolean) => {
      warnHint = warn;
    },
  };
}
