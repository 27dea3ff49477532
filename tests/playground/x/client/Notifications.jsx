/** @jsxImportSource react */

import { plainText } from './plain.js';
import { useData } from './store.js';
import { Avatar, Icon, Name, S, T, V } from './ui.jsx';
import { useWords } from './words.js';

/**
 * Newest first: replies to and mentions of the viewer are tweets; likes are rows of another kind,
 * with the liked tweet's words in them (docs/facts/x.md 1.1).
 */
export function useNotifications() {
  const { tweets, viewer } = useData();
  if (!viewer) return [];
  const mine = viewer.handle.toLowerCase();
  const all = Object.values(tweets);
  const isFor = (tweet) =>
    tweet.author !== viewer.handle &&
    (tweets[tweet.inReplyTo]?.author === viewer.handle ||
      tweet.parts.some((part) => part.kind === 'mention' && part.handle.toLowerCase() === mine));
  const entries = all.filter(isFor).map(({ id, at }) => ({ key: id, tweet: id, at }));
  for (const { id, at, author } of all) {
    if (author === viewer.handle)
      entries.push({ key: `like-${id}`, liked: id, at: at - 1, by: 'slow_sundays' });
  }
  return entries.sort((one, other) => other.at - one.at || (other.key > one.key ? 1 : -1));
}

export function NotificationRow({ entry }) {
  const { tweets, accounts } = useData();
  const words = useWords();
  return (
    <V as="article" role="article" tabIndex={0} s="tweet" data-testid="notification">
      <V s="row" style={{ gap: 12, paddingBottom: 12 }}>
        <T c="rgb(249, 24, 128)">
          <Icon name="like" style={{ height: 28 }} />
        </T>
        <V s="grow" style={{ gap: 8 }}>
          <Avatar handle={entry.by} size={32} />
          <T>
            <S s="bold">
              <Name name={accounts[entry.by]?.name ?? ''} />
            </S>{' '}
            <S>{words.liked}</S>
          </T>
          <T c="secondary" data-testid="tweetText">
            <S>{plainText(tweets[entry.liked].parts)} amazon.com/dp/B0LIKEDTX1</S>
          </T>
        </V>
      </V>
    </V>
  );
}
