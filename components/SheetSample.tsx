import { render } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { storeName } from '../utils/amazon/marketplaces.ts';
import { welcomeStrings } from '../utils/i18n/en/welcome.ts';
import type { Prepared } from '../utils/messages/x-answers.ts';
import { explain, sampleAccount, sampleTweet } from '../utils/pages/sample.ts';
import type { Visibility } from '../utils/requests/events.ts';
import { hashtagFor } from '../utils/x-facts/hashtag.ts';
import { Sheet } from './Sheet.tsx';

interface Props {
  store: string;
  prepared: Prepared;
  /** The sheet's whole style sheet, as used on X. */
  css: string;
  allow(marketplace: string): void;
}

const ACCOUNTS: readonly Visibility[] = ['public', 'protected', 'unknown'];

/**
 * A sample tweet with the button, which opens the real sheet; its actions only say what they would do on X. The sheet is
 * closed at first, so that it does not draw the eye away from the first step.
 */
export function SheetSample({ store, prepared, css, allow }: Props) {
  const [visibility, setVisibility] = useState<Visibility>('public');
  const [isOpen, setOpen] = useState(false);
  const [result, setResult] = useState('');
  const host = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const tweet = sampleTweet(store);
  const [link] = tweet.links;
  const contexts = [{ named: { line: welcomeStrings.sampleTweet.replace(/\s*[:：]$/, '') }, picture: null }];

  const toggle = () => {
    setOpen(!isOpen);
    setResult('');
  };

  // Before the page is painted: the sheet comes with the words around it, not after them.
  useLayoutEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? createStyledRoot(host.current, css);
    const account = sampleAccount(visibility);
    const cancel = () => {
      setOpen(false);
      setResult(welcomeStrings.sampleClosed);
      button.current?.focus();
    };
    render(
      isOpen && (
        <div class="ac-root asking">
          <Sheet
            {...{ tweet, contexts, account, prepared, allow, cancel }}
            key={store}
            isSample
            clickProblem={null}
            loginHref={null}
            choose={(choice) => {
              if (choice.allowFirst !== null) allow(choice.allowFirst);
              else setResult(explain(choice, prepared));
            }}
            finish={() => undefined}
          />
        </div>
      ),
      root,
    );
  });

  return (
    <section class="sample" aria-labelledby="sample-title">
      <h2 id="sample-title">{welcomeStrings.sample}</h2>
      <article class="tweet">
        <p>
          <b>{tweet.author.name}</b> <bdi class="note">@{tweet.author.handle}</bdi>
        </p>
        <p>
          {welcomeStrings.sampleTweet} <bdi dir="ltr">{storeName(store)}/dp/…</bdi>
        </p>
        <button type="button" ref={button} aria-expanded={isOpen} onClick={toggle}>
          <bdi>{link && hashtagFor(link)}</bdi>
        </button>
      </article>
      <div ref={host} />
      {!isOpen && !result && <p class="note">{welcomeStrings.sampleInvite}</p>}
      <p class="explained" role="status">
        {result}
      </p>
      {isOpen && (
        <fieldset class="accounts">
          <legend>{welcomeStrings.ifAccount}</legend>
          {ACCOUNTS.map((value) => (
            <label key={value}>
              <input
                type="radio"
                name="visibility"
                checked={value === visibility}
                onChange={() => setVisibility(value)}
              />
              {welcomeStrings.accounts[value]}
            </label>
          ))}
        </fieldset>
      )}
    </section>
  );
}

/** Creates a shadow root, so that the page's styles and the sheet's do not affect each other. */
function createStyledRoot(host: HTMLElement, css: string): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  return root;
}
