/** @jsxImportSource react */
import { span } from './css.js';
import { Icon, usePicture, V } from './ui.jsx';

/** Photos link to the tweet's own photo pages; a video sits in a placementTracking of its own (docs/facts/x.md 1.6). */
export function Media({ tweet }) {
  if (tweet.video) return <Video tweet={tweet} />;
  if (!tweet.photos) return null;
  const numbers = Array.from({ length: tweet.photos }, (_, index) => index + 1);
  return (
    <V s="grid">
      {numbers.map((number) => (
        <V key={number} s="grow">
          <V as="a" href={`/${tweet.author}/status/${tweet.id}/photo/${number}`} role="link">
            <V aria-label="Image" data-testid="tweetPhoto">
              <div style={{ paddingBottom: `${56 * Math.min(tweet.photos, 2)}%` }} />
              <Photo name={`${tweet.id}-${number}`} />
            </V>
          </V>
        </V>
      ))}
    </V>
  );
}

function Photo({ name }) {
  const source = usePicture(`/media/photo/${name}`);
  return <img alt="Some view" draggable="true" loading="lazy" {...source} className={span('fill cover')} />;
}

function Video({ tweet }) {
  return (
    <V s="grid" data-testid="tweetPhoto">
      <V s="grow" data-testid="placementTracking">
        <V data-testid="videoPlayer">
          <div style={{ paddingBottom: '56.25%' }} />
          <V s="fill" data-testid="videoComponent">
            <img alt="" loading="lazy" src={`/media/video/${tweet.id}`} className={span('fill cover')} />
            <V s="fill center middle">
              <button type="button" aria-label="Play" className={span('iconButton')}>
                <Icon name="play" style={{ height: 48, color: 'white' }} />
              </button>
            </V>
          </V>
        </V>
      </V>
    </V>
  );
}
