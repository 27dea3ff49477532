import { replyStrings } from '../../i18n/en/reply.ts';
import type { send as sendType } from '../../messages/client.ts';
import type { Prepared, ShortcutPressed } from '../../messages/x-commands.ts';
import { errorSentence } from '../../texts/refusal-texts.ts';
import { type Confirmation, confirmNow } from '../../trust/confirmation.ts';
import type { ClickProblem } from '../../trust/visibility-watch.ts';
import type { XAccount } from '../account.ts';
import type { MountedButton } from '../button/button.ts';
import type { Buttons } from '../button/buttons.ts';
import { renewButton } from '../button/renew-button.ts';
import { readTweet } from '../tweet.ts';
import { readLinkBehind } from '../tweet-links.ts';
import type { Tweet } from '../tweet-model.ts';
import { makeCarryOut } from './carry-out.ts';
import { createClaims } from './claims.ts';
import type { SheetModel, SheetUi, Trigger } from './sheet-ui.ts';

interface Parts {
  face: SheetUi;
  buttons: Pick<Buttons, 'buttonOf' | 'buttonIn' | 'reconcile'>;
  send: typeof sendType;
  account(): XAccount | null;
  /** What speaks against a click; and once it was watched for long enough, against one that came quickly. */
  doubt(at: MountedButton, click: Event): ClickProblem | null;
  settled(at: MountedButton): Promise<ClickProblem | null>;
  signal: AbortSignal;
}

/** From the shopper's click on a button to the act that they choose, or had chosen before. */
export function createRequestFlow({ face, buttons, send, account, doubt, settled, signal }: Parts) {
  /**
   * Was the warning on when last heard of? Then the sheet shows at once. Only a hint: an act without the sheet asks again
   * first, and so does a click before anything was heard. Else a quick click would meet the sheet though it is off.
   */
  let warnHint = false;
  /**
   * The tweets for which an act is being started, by their ids, and the stores whose page is being opened. A second
   * click meanwhile, or a key at the same time, is part of the same gesture and starts nothing.
   */
  const claims = createClaims();
  /** What the sheet asks now, or asked last. */
  let asked: { question: SheetModel; at: MountedButton } | null = null;
  /** How often the states of requests have changed since the page was loaded. */
  let changes = 0;
  const remembered = () => {
    warnHint = false;
  };
  const { carryOut, resume, isBusy } = makeCarryOut({ face, send, account, allow, remembered, signal });

  async function clicked(at: MountedButton, click: Event, confirmed: Confirmation): Promise<void> {
    const why = doubt(at, click);
    // Of a double or triple click the first one counts.
    if (click instanceof UIEvent && click.detail > 1) return;
    await start(at, 'click', why, confirmed);
  }

  /** The shopper pressed a key of ours, or chose our entry in a link's menu. */
  async function wanted(
    { act, href }: ShortcutPressed,
    at: MountedButton | null,
    confirmed: Confirmation,
  ): Promise<void> {
    if (at) await start(at, act, null, confirmed, href);
    else
      face.notify({ tone: 'plain', text: replyStrings[href === null ? 'noTweetAtHand' : 'noProductBehind'] });
  }

  /**
   * @param by a click does what the settings say; what came by the browser opens the sheet or adds privately
   * @param why what speaks against the click: then the sheet asks, whatever the settings say
   * @param href the tweet's link that is meant, where one was pointed at
   */
  async function start(
    at: MountedButton,
    by: Trigger,
    why: ClickProblem | null,
    confirmed: Confirmation,
    href: string | null = null,
  ): Promise<void> {
    const tweet = readUnder(at);
    if (!tweet) {
      const next = renewButton(buttons, at);
      if (!next || next.tweetId !== at.tweetId || !readUnder(next))
        return face.notify({ tone: 'bad', text: replyStrings[next ? 'movedOn' : 'movedAway'] });
      // The same tweet, with another button than the one that was clicked: the sheet asks.
      return start(next, by, why ?? 'hidden', confirmed, href);
    }
    if (href !== null) {
      const meant = readLinkBehind(at.article, href);
      if (!meant) return face.notify({ tone: 'plain', text: replyStrings.noProductBehind });
      tweet.links = [meant];
    }
    const [link] = tweet.links;
    if (!link || claims.has(tweet.id)) return;
    if (isBusy()) return face.notify({ tone: 'busy', text: replyStrings.oneAtATime });

    const question: SheetModel = {
      tweet,
      account: account(),
      prepared: null,
      doubt: null,
      isOvertaken: false,
      choose: (choice) => {
        face.close();
        const release = claims.take(tweet.id);
        const { prepared } = question;
        if (release) void carryOut({ at, tweet, choice, prepared, confirmed: confirmNow(), release });
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
        face.update(question, at);
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
      if (acts) question.doubt = replyStrings.askedAfterAll;
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

  function show(question: SheetModel, at: MountedButton): void {
    asked = { question, at };
    face.open(question, at);
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
    face.update(question, at);
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
    face.notify({ tone: 'bad', text: errorSentence(error) });
  }

  return {
    onClick: clicked,
    onShortcut: wanted,
    resume,
    changed,
    setWarningHint: (warn: boolean) => {
      warnHint = warn;
    },
  };
}

/** The tweet that a button stands in; null when X has changed it under the button. */
function readUnder({ article, host, tweetId }: MountedButton): Tweet | null {
  const tweet = article.isConnected && article.contains(host) ? readTweet(article) : null;
  return tweet?.id === tweetId && tweet.links.length > 0 ? tweet : null;
}
