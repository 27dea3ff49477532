import { replyStrings } from '../../i18n/en/reply.ts';
import type { Prepared } from '../../messages/x-answers.ts';
import { isSameHandle } from '../../x-facts/handle.ts';
import { withKnownVisibility, type XAccount } from '../account.ts';
import type { MountedButton } from '../button/button.ts';
import type { Tweet } from '../tweet-model.ts';
import type { ChosenAct } from './chosen-act.ts';
import type { SheetData } from './sheet-model.ts';

interface Parts {
  /** The account as the page shows it now; null: it shows none. */
  account(): XAccount | null;
  prepare(tweet: Tweet): Promise<Prepared>;
  open(mounted: MountedButton, data: SheetData): unknown;
  run(chosen: ChosenAct): Promise<void>;
  showErrorNotice(error: unknown): void;
}

/**
 * Creates the function that runs what was chosen in the sheet, unless the account is not what the sheet said of it
 * before the click: X may have switched it since, or it may have become public. Then the sheet says it anew.
 */
export function createChoiceRunner({ account, prepare, open, run, showErrorNotice }: Parts) {
  return async function runChoice(
    mounted: MountedButton,
    shown: SheetData,
    chosen: Pick<ChosenAct, 'choice' | 'confirmed' | 'release'>,
  ): Promise<void> {
    const { tweet } = shown;
    let { prepared } = shown;
    const said = withKnownVisibility(shown.account, prepared?.account);
    try {
      // "Add privately" posts nothing, and of an account that X did not show nothing was said.
      if (said && chosen.choice.act !== 'private') {
        const isProtected = said.visibility === 'protected';
        // Another tab may have seen since that it is no longer protected.
        if (isProtected) prepared = await prepare(tweet);
        const now = withKnownVisibility(account(), prepared?.account);
        const isOther = now && !isSameHandle(said.handle, now.handle);
        if (isOther || (isProtected && now?.visibility !== 'protected'))
          return void open(mounted, {
            ...{ ...shown, account: account(), prepared },
            clickProblem: replyStrings.accountChanged,
          });
      }
      await run({ mounted, tweet, prepared, isOneClick: false, ...chosen });
    } catch (error) {
      showErrorNotice(error);
    } finally {
      chosen.release();
    }
  };
}
