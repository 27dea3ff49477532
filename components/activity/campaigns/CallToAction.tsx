import { useState } from 'preact/hooks';
import { campaignsStrings } from '../../../utils/i18n/en/campaigns.ts';

interface Props {
  /** A line is offered for each. */
  hashtags: readonly ('#AmazonCart' | '#AmazonBasket')[];
  copy(line: string): Promise<void>;
}

/** A line for the author's own tweet that tells readers what to reply, to be copied. */
export function CallToAction({ hashtags, copy }: Props) {
  const [outcome, setOutcome] = useState('');
  const copyLine = (line: string) =>
    void copy(line).then(
      () => setOutcome(campaignsStrings.copied),
      () => setOutcome(campaignsStrings.notCopied),
    );
  return (
    <section class="call">
      <h3>{campaignsStrings.nextPost}</h3>
      {hashtags.map((hashtag) => {
        const line = campaignsStrings.callToAction(hashtag);
        return (
          <p key={hashtag} class="call-line">
            <q>{line}</q>
            <button type="button" onClick={() => copyLine(line)}>
              {campaignsStrings.copy}
              <span class="visually-hidden">{campaignsStrings.copyWhat(line)}</span>
            </button>
          </p>
        );
      })}
      <p class="note">{campaignsStrings.callNote}</p>
      {/* There from the start, so that screen readers say what comes into it. */}
      <p role="status" class="done">
        {outcome}
      </p>
    </section>
  );
}
