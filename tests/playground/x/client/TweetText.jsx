/** @jsxImportSource react */
import { useState } from 'react';
import { span, text } from './css.js';
import { Emoji, S, T, V } from './ui.jsx';
import { useWords } from './words.js';

const BLUE = { textOverflow: 'unset', color: 'rgb(29, 155, 240)' };

/** How X splits a link: what it hides before, shows, and hides after (docs/facts/x.md 1.3). */
function split({ expanded, shown }) {
  const head = expanded.match(/^https?:\/\/(www\.)?/)?.[0] ?? '';
  const rest = expanded.slice(head.length);
  const domain = rest.split('/')[0].length;
  const length = shown ? shown.length : Math.min(rest.length, domain + 15);
  return { head, shown: rest.slice(0, length), tail: rest.slice(length) };
}

export function TextLink({ part }) {
  const { head, shown, tail } = split(part);
  return (
    <S
      as="a"
      dir="ltr"
      href={part.tco}
      rel="noopener noreferrer nofollow"
      target="_blank"
      role="link"
      style={BLUE}
    >
      <span aria-hidden="true" className={span('unseen')} style={{ textOverflow: 'unset' }}>
        {head}
      </span>
      {shown}
      {tail && (
        <>
          <span aria-hidden="true" className={span('unseen')} style={{ textOverflow: 'unset' }}>
            {tail}
          </span>
          <span aria-hidden="true" className={span()} style={{ textOverflow: 'unset' }}>
            …
          </span>
        </>
      )}
    </S>
  );
}

function Internal({ href, children }) {
  const link = (
    <S as="a" dir="ltr" href={href} role="link" style={BLUE}>
      {children}
    </S>
  );
  return <S>{link}</S>;
}

/** The parts of a text; `links: false` for quotes, whose text is plain. */
function Parts({ parts, links }) {
  return parts.map((part, index) => {
    // The parts of a tweet never change their order.
    const key = `${part.kind}-${index}`;
    if (part.kind === 'text') return <S key={key}>{part.text}</S>;
    if (part.kind === 'newline') return <S key={key}>{'\n'}</S>;
    if (part.kind === 'emoji') return <Emoji key={key} alt={part.alt} code={part.code} />;
    if (part.kind === 'link') {
      if (links) return <TextLink key={key} part={part} />;
      const { shown, tail } = split(part);
      return <S key={key}>{shown + (tail && '…')}</S>;
    }
    const word = part.kind === 'mention' ? `@${part.handle}` : `#${part.tag}`;
    if (!links) return <S key={key}>{word}</S>;
    const href = part.kind === 'mention' ? `/${part.handle}` : `/hashtag/${part.tag}?src=hashtag_click`;
    return (
      <Internal key={key} href={href}>
        {word}
      </Internal>
    );
  });
}

/**
 * A tweet's text. The rest behind "Show more" is not in the page until that is pressed; focal tweets
 * show it at once (docs/facts/x.md 1.2).
 */
export function TweetText({ id, tweet, focal = false, links = true, rules = '' }) {
  const [open, setOpen] = useState(false);
  const words = useWords();
  const whole = focal || open;
  const parts = tweet.longCut && whole ? [...tweet.parts, ...tweet.longCut] : tweet.parts;
  if (!parts.length) return null;
  return (
    <V>
      <T
        dir="auto"
        lang="en"
        id={id}
        data-testid="tweetText"
        s={`${focal ? 'big' : 'clamp'} ${rules}`.trim()}
        style={focal ? { display: 'block' } : { WebkitLineClamp: 10 }}
      >
        <Parts parts={parts} links={links} />
      </T>
      {tweet.longCut && !whole && links && (
        <button
          type="button"
          className={text('press')}
          data-testid="tweet-text-show-more-link"
          style={BLUE}
          onClick={(event) => {
            event.stopPropagation();
            setOpen(true);
          }}
        >
          <S>{words.showMore}</S>
        </button>
      )}
    </V>
  );
}
