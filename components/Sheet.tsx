import { useState } from 'preact/hooks';
import { commonStrings } from '../utils/i18n/en/common.ts';
import { sheetStrings } from '../utils/i18n/en/sheet.ts';
import type { EarlierRequest } from '../utils/messages/x-commands.ts';
import type { Act } from '../utils/settings/settings.ts';
import { onTrustedClick } from '../utils/trust/click.ts';
import { withLastWord, type XAccount } from '../utils/x/account.ts';
import type { SheetActions, SheetData } from '../utils/x/sheet/sheet-model.ts';
import { shownProducts } from '../utils/x/sheet/shown-product.ts';
import { hashtagFor } from '../utils/x-facts/hashtag.ts';
import { EarlierList } from './EarlierList.tsx';
import { LinkChoice } from './LinkChoice.tsx';
import { resolveStoreTarget, StoreAccess, StoreChoice } from './StoreChoice.tsx';

export interface SheetProps extends Omit<SheetData, 'isOvertaken'>, SheetActions {
  isOvertaken?: boolean;
  /** Shown as part of one of our pages: then it is not modal. */
  isSample?: boolean;
  cancel(): void;
}

/** The sheet: what will be posted, from which account, who will see it, and the alternatives. */
export function Sheet(props: SheetProps) {
  const { tweet, account, prepared, clickProblem, isOvertaken, opensWindow, isSample } = props;
  const { choose, finish, allow, cancel } = props;
  const [index, setIndex] = useState(0);
  const [remember, setRemember] = useState(false);
  const [wantsOwn, setWantsOwn] = useState(false);
  const link = tweet.links[index] ?? tweet.links[0];
  const products = shownProducts(props);
  if (!link) return null;
  const text = hashtagFor(link);
  const target = resolveStoreTarget(link, prepared, wantsOwn);
  const act = (kind: Act) =>
    onTrustedClick(() => choose({ act: kind, link, remember, ownStore: target.ownStore }));
  const stands = isOvertaken && standsAlready(prepared?.earlier ?? [], account, text);
  const who = isSample ? account : withLastWord(account, prepared?.account);
  const visibility = who?.visibility ?? 'unknown';
  const seenBy = who?.wasProtected ? sheetStrings.wasProtected : sheetStrings.seenBy[visibility];
  return (
    <section
      class="sheet"
      role="dialog"
      tabIndex={-1}
      aria-modal={!isSample}
      aria-labelledby="ac-title"
      aria-describedby="ac-who"
    >
      <h2 id="ac-title">{sheetStrings.title}</h2>
      <LinkChoice links={tweet.links} products={products} index={index} onIndex={setIndex} />
      <EarlierList earlier={prepared?.earlier ?? []} finish={finish} />
      <StoreChoice link={link} prepared={prepared} wantsOwn={wantsOwn} choose={setWantsOwn} />
      <figure class="reply">
        <figcaption>
          {sheetStrings.replies(
            account ? <bdi>@{account.handle}</bdi> : sheetStrings.yourAccount,
            <bdi>@{tweet.author.handle}</bdi>,
          )}
        </figcaption>
        <p>{text}</p>
      </figure>
      <p id="ac-who" class={`who ${visibility}`}>
        {seenBy(tweet.author.handle)}
      </p>
      {!tweet.canReply && <p class="who restricted">{sheetStrings.cannotReply}</p>}
      {tweet.canReply && stands && <p class="who restricted">{sheetStrings.postedMeanwhile}</p>}
      {tweet.canReply && opensWindow && <p class="hint">{sheetStrings.opensWindow}</p>}
      <div class="acts">
        <button type="button" class="main" disabled={!tweet.canReply || stands} onClick={act('reply')}>
          {sheetStrings.reply(text)}
        </button>
        <button type="button" disabled={!tweet.canReply} onClick={act('edit')}>
          {sheetStrings.edit}
        </button>
        <button type="button" onClick={act('private')}>
          {sheetStrings.private}
          <small>{target.privately}</small>
        </button>
      </div>
      <StoreAccess target={target} prepared={prepared} allow={allow} />
      {clickProblem && (
        <p class="who restricted" role="alert">
          {clickProblem}
        </p>
      )}
      <footer>
        <label>
          <input
            type="checkbox"
            checked={remember}
            onChange={(event) => setRemember(event.currentTarget.checked)}
          />
          {sheetStrings.dontAsk}
        </label>
        <button type="button" class="quiet" data-leaves onClick={onTrustedClick(cancel)}>
          {commonStrings.cancel}
        </button>
      </footer>
      {remember && <p class="hint">{sheetStrings.dontAskHint}</p>}
      <p class="hint">{commonStrings.disclaimer}</p>
    </section>
  );
}

/** Whether this account has already posted this reply here: X refuses the same text twice under one tweet. */
function standsAlready(earlier: readonly EarlierRequest[], account: XAccount | null, text: string): boolean {
  return earlier.some(
    ({ sameTweet, reply }) =>
      sameTweet && reply?.text === text && reply.handle.toLowerCase() === account?.handle.toLowerCase(),
  );
}
