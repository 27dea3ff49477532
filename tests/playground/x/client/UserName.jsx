/** @jsxImportSource react */

import { useHoverCard } from './HoverCard.jsx';
import { useData } from './store.js';
import { Icon, Name, S, T, useTheme, V } from './ui.jsx';
import { useWords } from './words.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export function shortDate(at) {
  const date = new Date(at);
  return `${MONTHS[date.getUTCMonth()]} ${date.getUTCDate()}`;
}

/**
 * Name, handle and, in timelines, the time. `link: false` for quotes, where nothing is a link and the
 * time sits in a div (docs/facts/x.md 1.2). `time`: 'link', 'plain' or 'none'.
 */
export function UserName({ id, author, at, permalink, time = 'link', link = true }) {
  const { accounts } = useData();
  const account = accounts[author] ?? { handle: author, name: author, protected: false };
  const hover = useHoverCard(author);
  const Anchor = ({ children, ...rest }) =>
    link ? (
      <V as="a" href={`/${author}`} role="link" s="shrink" {...rest} {...hover}>
        {children}
      </V>
    ) : (
      <V s="shrink">{children}</V>
    );
  return (
    <V s="row shrink" id={id} data-testid="User-Name" style={{ maxWidth: '100%' }}>
      <V s="shrink">
        <V s="row shrink">
          {Anchor({
            children: (
              <V s="row center shrink">
                <T s="bold line1">
                  <S>
                    <Name name={account.name} />
                  </S>
                </T>
                <T>
                  <S>{account.protected && <Lock />}</S>
                </T>
              </V>
            ),
          })}
        </V>
      </V>
      <V s="shrink row" style={{ marginInlineStart: 4 }}>
        <V s="row shrink center">
          <V s="shrink">{Anchor({ tabIndex: -1, children: <Handle author={author} /> })}</V>
          {time !== 'none' && (
            <>
              <T aria-hidden="true" c="secondary" style={{ padding: '0 4px' }}>
                <S>·</S>
              </T>
              <V>
                <Time at={at} permalink={time === 'link' ? permalink : null} />
              </V>
            </>
          )}
        </V>
      </V>
    </V>
  );
}

function Handle({ author }) {
  return (
    <T c="secondary" s="line1">
      <S>@{author}</S>
    </T>
  );
}

function Time({ at, permalink }) {
  const { secondary } = useTheme();
  const time = <time dateTime={new Date(at).toISOString()}>{shortDate(at)}</time>;
  if (!permalink) return <T c="secondary">{time}</T>;
  return (
    <T as="a" href={permalink} aria-label={shortDate(at)} role="link" style={{ color: secondary }}>
      {time}
    </T>
  );
}

function Lock() {
  const words = useWords();
  return (
    <Icon
      name="lock"
      aria-hidden={undefined}
      aria-label={words.locked}
      role="img"
      data-testid="icon-lock"
      style={{ marginInlineStart: 2 }}
    />
  );
}
