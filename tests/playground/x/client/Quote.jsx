/** @jsxImportSource react */

import { CardView } from './Card.jsx';
import { Media } from './Media.jsx';
import { navigate } from './router.js';
import { useData } from './store.js';
import { TweetText } from './TweetText.jsx';
import { UserName } from './UserName.jsx';
import { Avatar, S, T, V } from './ui.jsx';
import { useWords } from './words.js';

/**
 * The block of a quoted tweet: a div that plays a link, its text plain, its time without a link; its
 * media link to the quoted tweet (docs/facts/x.md 1.2, 1.5). One that is gone is an article of its own.
 */
export function Quote({ id }) {
  const words = useWords();
  const tweet = useData().tweets[id];
  if (!tweet) {
    return (
      <V s="card">
        <V as="article" role="article" s="quoteText">
          <T c="secondary">
            <S>{words.gone}</S>
          </T>
        </V>
      </V>
    );
  }
  const open = (event) => {
    event.stopPropagation();
    if (!event.target.closest('a')) navigate(`/${tweet.author}/status/${tweet.id}`);
  };
  return (
    <V>
      <V s="hidden">
        <S>{words.quote}</S>
      </V>
      <V
        role="link"
        tabIndex={0}
        s="card press"
        onClick={open}
        onKeyDown={(event) => event.key === 'Enter' && open(event)}
      >
        <V s="row quoteHead center">
          <Avatar handle={tweet.author} link={false} size={20} />
          <UserName author={tweet.author} at={tweet.at} time="plain" link={false} />
        </V>
        <V s="quoteText">
          <TweetText tweet={tweet} links={false} />
        </V>
        <Media tweet={tweet} />
        {tweet.card && <CardView card={tweet.card} />}
      </V>
    </V>
  );
}
