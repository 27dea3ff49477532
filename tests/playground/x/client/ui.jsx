/** @jsxImportSource react */
import { createContext, forwardRef, useContext } from 'react';
import { span, THEMES, text, view } from './css.js';
import { ICONS } from './icons.js';
import { useData } from './store.js';

/** React Native's View: a flex column. `s` names rules of css.js. */
export const V = forwardRef(function V({ s = '', as: Tag = 'div', ...rest }, ref) {
  return <Tag ref={ref} className={view(s)} {...rest} />;
});

/** The theme's colours. A context, because every run of text asks for them. */
export const Theme = createContext(THEMES.light);
export const useTheme = () => useContext(Theme);

/** A run of text; its colour is written inline, as X writes it. */
export function T({ s = '', as: Tag = 'div', c = 'text', style, ...rest }) {
  const colours = useTheme();
  const colour = c === 'link' ? 'rgb(29, 155, 240)' : (colours[c] ?? c);
  return (
    <Tag dir="ltr" className={text(s)} style={{ textOverflow: 'unset', color: colour, ...style }} {...rest} />
  );
}

/** A run within a text: a span or, as on X, an anchor. */
export function S({ s = '', as: Tag = 'span', style, ...rest }) {
  return <Tag className={span(s)} style={{ textOverflow: 'unset', ...style }} {...rest} />;
}

export function Icon({ name, ...rest }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={text('icon')} {...rest}>
      <g>
        <path d={ICONS[name]} />
      </g>
    </svg>
  );
}

/** X nests an avatar many levels deep; only the outermost carries the handle (docs/facts/x.md 1.8). */
export function Avatar({ handle, link = true, size = 40 }) {
  const Inner = link ? 'a' : 'div';
  const attributes = link
    ? { href: `/${handle}`, 'aria-hidden': true, role: 'link', tabIndex: -1 }
    : { role: 'presentation' };
  const src = `/media/avatar/${handle}`;
  return (
    <V data-testid={`UserAvatar-Container-${handle}`} style={{ width: size, height: size }}>
      <div style={{ paddingBottom: '100%' }} />
      <V s="fill round">
        <Inner className={view('fill')} style={{ backgroundColor: 'rgba(0, 0, 0, 0)' }} {...attributes}>
          <V s="fill round">
            <V s="fill" style={{ backgroundImage: `url("${src}")`, backgroundSize: 'cover' }} />
            <img alt="" draggable="true" src={src} className={view('fill')} style={{ opacity: 0 }} />
          </V>
        </Inner>
      </V>
    </V>
  );
}

/** Where a tweet's picture comes from. X's own `img` has no crossorigin (captured page of 2026-02). */
export function usePicture(path) {
  const { pictures } = useData().faults;
  if (pictures === 'same-host') return { src: path };
  const src = `https://pbs.twimg.com${path}`;
  return pictures === 'other-host' ? { src } : { src, crossOrigin: 'anonymous' };
}

/** A name may hold emoji, which are pictures on X. */
export function Name({ name }) {
  const pieces = name.split(/(\p{Extended_Pictographic})/u).map((piece, index) => ({ piece, key: index }));
  return pieces.map(({ piece, key }) => {
    if (!piece) return null;
    return /\p{Extended_Pictographic}/u.test(piece) ? (
      <Emoji key={key} alt={piece} />
    ) : (
      <S key={key}>{piece}</S>
    );
  });
}

export function Emoji({ alt, code = (alt.codePointAt(0) ?? 0).toString(16) }) {
  return (
    <img
      alt={alt}
      draggable="false"
      src={`/media/emoji/${code}`}
      className={span()}
      style={{ height: '1.2em', width: '1.2em', verticalAlign: '-20%', margin: '0 .075em' }}
    />
  );
}

let count = 0;
/** Ids as X gives them: new at every mount. */
export const newId = () => `id__${Math.random().toString(36).slice(2, 12)}${(count++).toString(36)}`;
