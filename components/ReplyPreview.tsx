import { sheetStrings } from '../utils/i18n/en/sheet.ts';
import type { XAccount } from '../utils/x/account.ts';
import type { Tweet } from '../utils/x/tweet-model.ts';

interface Props {
  tweet: Tweet;
  account: XAccount | null;
  /** The account as it can be trusted to be read: by whom its replies are seen. */
  who: XAccount | null;
  text: string;
}

/** The reply as it would be posted, from which account, and who will see it. */
export function ReplyPreview({ tweet, account, who, text }: Props) {
  const { handle } = tweet.author;
  const visibility = who?.visibility ?? 'unknown';
  const seenBy = who?.wasProtected ? sheetStrings.wasProtected : sheetStrings.seenBy[visibility];
  return (
    <>
      <figure class="reply">
        <figcaption>
          {sheetStrings.replies(
            account ? <bdi>@{account.handle}</bdi> : sheetStrings.yourAccount,
            <bdi>@{handle}</bdi>,
          )}
        </figcaption>
        <p>
          <bdi>{text}</bdi>
        </p>
      </figure>
      <p id="ac-who" class={`who ${visibility}`}>
        {seenBy(handle)}
      </p>
    </>
  );
}
