/** @jsxImportSource react */
import { useState } from 'react';
import { ActionBar } from './ActionBar.jsx';
import { useData } from './store.js';
import { Body, Head, permalinkOf } from './Tweet.jsx';
import { Avatar, newId, S, T, V } from './ui.jsx';
import { useWords } from './words.js';

function longDate(at, lang) {
  const date = new Date(at);
  const time = new Intl.DateTimeFormat(lang, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(
    date,
  );
  const day = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeZone: 'UTC' }).format(date);
  return `${time} · ${day}`;
}

/**
 * The inside of the focal article: its permalink stands below the text, outside User-Name, and leads
 * to the history when the tweet was edited (docs/facts/x.md 1.2). An article has a second action bar, in
 * its header and without an id (1.7).
 */
export function Focal({ tweet, ids }) {
  const { lang } = useData();
  const words = useWords();
  const [describe] = useState(newId);
  const href = permalinkOf(tweet) + (tweet.edited ? '/history' : '');
  const date = longDate(tweet.at, lang);
  return (
    <>
      <V s="row">
        <V s="avatarColumn">
          <V data-testid="Tweet-User-Avatar">
            <Avatar handle={tweet.author} />
          </V>
        </V>
        <V s="grow middle">
          <Head tweet={tweet} id={ids[1]} time="none" stacked />
        </V>
      </V>
      {tweet.longForm && (
        <V data-testid="twitterArticleReadView">
          <T s="longTitle" data-testid="twitter-article-title" style={{ margin: '12px 0' }}>
            <S>Forty desk lamps</S>
          </T>
          <ActionBar tweet={tweet} header />
        </V>
      )}
      <V style={{ marginTop: 12 }}>
        <Body tweet={tweet} textId={ids[2]} focal />
      </V>
      <V s="row" style={{ margin: '16px 0', gap: 4 }}>
        <T c="secondary">
          <T as="a" href={href} aria-describedby={describe} aria-label={date} role="link" c="secondary">
            <time dateTime={new Date(tweet.at).toISOString()}>
              {tweet.edited && `${words.edited} `}
              {date}
            </time>
          </T>
        </T>
        <T aria-hidden="true" c="secondary">
          <S>·</S>
        </T>
        <T>
          <S s="bold">{Number(tweet.id.slice(-7, -3))}</S> <S>{words.views}</S>
        </T>
      </V>
      <V style={{ borderTop: '1px solid var(--x-border)' }}>
        <V>
          <ActionBar tweet={tweet} focal />
        </V>
        <V s="row between" style={{ padding: '8px 0', borderTop: '1px solid var(--x-border)' }}>
          <T as="button" type="button" aria-haspopup="menu" c="secondary" s="press bold">
            <S>Relevant</S>
          </T>
          <T as="a" href={`${permalinkOf(tweet)}/quotes`} role="link" c="secondary">
            <S>{words.viewQuotes}</S>
          </T>
        </V>
      </V>
    </>
  );
}
