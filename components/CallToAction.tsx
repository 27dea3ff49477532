import { useState } from 'preact/hooks';
import { callToActionStrings } from '../utils/i18n/en/call-to-action.ts';

interface Props {
  /** A line is offered for each. */
  hashtags: readonly ('#AmazonCart' | '#AmazonBasket')[];
  /** Puts a line on the clipboard; rejects where the browser does not allow it. */
  copy(line: string): Promise<void>;
}

/** A line for the author's own tweet that tells readers what to reply, to be copied. */
export function CallToAction({ hashtags, copy }: Props) {
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);
  const copyLine = (line: string) =>
    void copy(line).then(
      () => setOutcome('copied'),
      () => setOutcome('notCopied'),
    );
  return (
    <div class="call">
      <h3>{callToActionStrings.nextPost}</h3>
      {hashtags.map((hashtag) => {
        const line = callToActionStrings.line(hashtag);
        return (
          <p key={hashtag} class="call-line">
            <q class={outcome === 'notCopied' ? 'selectable' : undefined}>{line}</q>
            <button
              type="button"
              aria-label={callToActionStrings.copy + callToActionStrings.copyWhat(line)}
              onClick={() => copyLine(line)}
            >
              {callToActionStrings.copy}
            </button>
          </p>
        );
      })}
      <p class="note">{callToActionStrings.note}</p>
      {/* There from the start, so that screen readers say what comes into it. */}
      <p role="status" class="done">
        {outcome && callToActionStrings[outcome]}
      </p>
    </div>
  );
}
