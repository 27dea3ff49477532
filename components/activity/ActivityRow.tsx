import type { ComponentChildren } from 'preact';
import { storeName } from '../../utils/amazon/marketplaces.ts';
import { cleanText } from '../../utils/common/clean-text.ts';
import { activityStrings } from '../../utils/i18n/en/activity.ts';
import { requestStrings } from '../../utils/i18n/en/request.ts';
import type { Action } from '../../utils/pages/activity/actions.ts';
import { actionsFor, productHref } from '../../utils/pages/activity/actions.ts';
import {
  cartEvidenceText,
  laneTime,
  replyEvidenceText,
  timeOn,
} from '../../utils/pages/activity/evidence-texts.ts';
import type { FullRow } from '../../utils/pages/activity/request-list.ts';
import type { CartLane } from '../../utils/requests/cart-lane.ts';
import { type ReplyLane, type RequestState, targetStore } from '../../utils/requests/fold.ts';
import { cartSentence } from '../../utils/texts/cart-texts.ts';
import { priceChange } from '../../utils/texts/price-change.ts';
import { replySentence, requestTitle } from '../../utils/texts/request-texts.ts';
import { ProductLine } from '../ProductLine.tsx';
import { ANSWER_TONES, cartTone, replyTone, StateIcon, type Tone } from '../StateIcon.tsx';
import { Menu, type MenuItem } from './Menu.tsx';

interface Props {
  row: FullRow;
  active: boolean;
  menuOpen: boolean;
  toggleMenu(open: boolean): void;
  run(action: Action, request: RequestState): void;
}

/** Characters shown of an answer that could not be classified; the details have all of it. */
const QUOTED = 280;

/** One request: the product, both lanes with their evidence, the main action, and a menu with the others. */
export function ActivityRow({ row, active, menuOpen, toggleMenu, run }: Props) {
  const { request, picture } = row;
  const { id, tweet, askedAt, account, origin } = request;
  const title = requestTitle(request);
  const { primary, others } = actionsFor(request);
  const store = targetStore(request);
  // A product without a name is called by its store.
  const place = store && !title.includes(storeName(store)) ? storeName(store) : null;
  return (
    <div class="card">
      <div class="what">
        <Product id={`row-${id}`} href={productHref(request)} tabbable={active}>
          <ProductLine title={title} picture={picture} place={place} />
        </Product>
        <p class="note">
          <a href={tweet.url} target="_blank" rel="noreferrer" tabIndex={active ? 0 : -1}>
            {activityStrings.tweetBy(
              <bdi title={tweet.author.name.slice(0, 200)}>@{tweet.author.handle}</bdi>,
            )}
          </a>
          {account && <> · {activityStrings.asAccount(<bdi>@{account}</bdi>)}</>}
          <span class="asked">
            <time dateTime={new Date(askedAt).toISOString()}>
              {activityStrings.asked(timeOn(askedAt, askedAt))}
            </time>
            {origin !== 'here' && ` · ${activityStrings.origins[origin]}`}
          </span>
        </p>
      </div>
      <Lanes request={request} />
      <div class="row-actions">
        <PrimaryAction action={primary} tabbable={active} run={() => run(primary, request)} />
        <Menu
          label={activityStrings.more(title)}
          items={others.map((action) => toMenuItem(action, () => run(action, request)))}
          open={menuOpen}
          tabbable={active}
          toggle={toggleMenu}
        />
      </div>
    </div>
  );
}

interface ProductProps {
  id: string;
  href: string | null;
  tabbable: boolean;
  children: ComponentChildren;
}

/** Title and picture lead to the product, where its address is known. */
function Product({ id, href, tabbable, children }: ProductProps) {
  if (!href) return <div id={id}>{children}</div>;
  return (
    <a id={id} class="to-product" href={href} target="_blank" rel="noreferrer" tabIndex={tabbable ? 0 : -1}>
      {children}
    </a>
  );
}

function PrimaryAction({ action, tabbable, run }: { action: Action; tabbable: boolean; run(): void }) {
  const tabIndex = tabbable ? 0 : -1;
  if (action.kind === 'open')
    return (
      <a class="main-action" href={action.href} target="_blank" rel="noreferrer" tabIndex={tabIndex}>
        {action.label}
      </a>
    );
  return (
    <button type="button" class="main main-action" tabIndex={tabIndex} onClick={run}>
      {action.label}
    </button>
  );
}

function toMenuItem(action: Action, run: () => void): MenuItem {
  if (action.kind === 'open') return { label: action.label, href: action.href };
  const disabled = action.kind === 'remove' && action.disabled;
  return { label: action.label, run, danger: action.kind === 'remove', disabled };
}

function Lanes({ request }: { request: RequestState }) {
  const price = priceChange(request, Date.now())?.short;
  const { reply, cart, answers, askedAt } = request;
  const replied = replySentence(reply);
  const carted = cartSentence(cart);
  const answer = answers.at(-1);
  const summary = answer && `@${answer.by} ${requestStrings.answers[answer.class]}`;
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
