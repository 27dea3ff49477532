/** @jsxImportSource react */

import { span, view } from './css.js';
import { Icon, S, T, usePicture, V } from './ui.jsx';
import { useWords } from './words.js';

/** Link cards in X's three layouts (docs/facts/x.md 1.4). They know the domain, never the whole link. */
export function CardView({ card }) {
  if (card.layout === 'small') return <Small card={card} />;
  if (card.layout === 'player') return <Player card={card} />;
  return <Large card={card} />;
}

const OUT = { rel: 'noopener noreferrer nofollow', target: '_blank', role: 'link' };

function Picture({ name, ratio = '52.356%' }) {
  const source = usePicture(`/media/card/${encodeURIComponent(name)}`);
  return (
    <V style={{ overflow: 'hidden' }}>
      <div style={{ paddingBottom: ratio }} />
      <V s="fill">
        <img alt="" draggable="true" loading="lazy" {...source} className={span('fill cover')} />
      </V>
    </V>
  );
}

function Large({ card }) {
  const words = useWords();
  const href = card.promotedDirectUrl ?? card.tco;
  return (
    <V>
      <V s="card" data-testid="card.wrapper">
        <V data-testid="card.layoutLarge.media">
          <a href={href} aria-label={`${card.domain} ${card.title}`} className={view()} {...OUT}>
            <Picture name={card.title} />
            <V s="cardOver">
              <T s="line1 small" c="rgb(255, 255, 255)">
                <S>{card.title}</S>
              </T>
            </V>
          </a>
        </V>
      </V>
      <T as="a" s="from" href={href} {...OUT} c="secondary">
        <S>
          {words.from} {card.domain}
        </S>
      </T>
    </V>
  );
}

function Small({ card }) {
  return (
    <V s="card row" data-testid="card.wrapper">
      <V data-testid="card.layoutSmall.media" style={{ width: 130 }}>
        <a href={card.tco} aria-hidden="true" tabIndex={-1} className={view()} {...OUT}>
          <Picture name={card.title} ratio="100%" />
        </a>
      </V>
      <a href={card.tco} className={view('grow row')} {...OUT}>
        <V s="cardDetail shrink" data-testid="card.layoutSmall.detail">
          <T dir="auto" c="secondary" s="line1">
            <S>{card.domain}</S>
          </T>
          <T dir="auto" s="line1">
            <S>{card.title}</S>
          </T>
          <T dir="auto" c="secondary" s="line1">
            <S>…</S>
          </T>
        </V>
      </a>
    </V>
  );
}

/** A player card has no t.co link at all, and its detail begins with the title. */
function Player({ card }) {
  return (
    <V s="card" data-testid="card.wrapper">
      <V data-testid="card.layoutLarge.media">
        <V data-testid="placementTracking">
          <Picture name={card.title} ratio="56.25%" />
          <V s="fill center middle">
            <Icon name="play" style={{ height: 48, color: 'white' }} />
          </V>
        </V>
      </V>
      <V s="cardDetail" data-testid="card.layoutLarge.detail">
        <T dir="auto">
          <S>{card.title}</S>
        </T>
        <T dir="auto" c="secondary">
          <S>{card.domain}</S>
        </T>
      </V>
    </V>
  );
}
