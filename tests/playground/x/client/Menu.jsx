/** @jsxImportSource react */
import { askToDelete } from './DeleteSheet.jsx';
import { data, makeStore, useStore } from './store.js';
import { S, T, V } from './ui.jsx';
import { wordsIn } from './words.js';

const menu = makeStore(null);

const ITEMS = {
  repost: [
    ['retweetConfirm', 'Repost'],
    ['quote', 'Quote'],
  ],
  share: [
    ['copy', 'Copy link'],
    ['sendViaDM', 'Send via Message'],
  ],
  caret: [
    ['notInterested', 'Not interested in this post'],
    ['mute', 'Mute'],
    ['block', 'Block'],
  ],
};

export function openMenu(kind, button, tweet) {
  const { bottom, right } = button.getBoundingClientRect();
  menu.set({ kind, tweet, top: Math.min(bottom, innerHeight - 160), left: Math.max(8, right - 220) });
}

/** X's menus hang in #layers under a role=group of their own (docs/facts/x.md 1.7). */
export function Menu() {
  const open = useStore(menu);
  if (!open) return null;
  const close = () => menu.set(null);
  return (
    <V s="layerFill" role="group">
      <V s="layerFill" onClick={close} />
      <V
        s="menu"
        role="menu"
        style={{ top: open.top, left: open.left }}
        onKeyDown={(event) => event.key === 'Escape' && close()}
      >
        <V data-testid="Dropdown">
          {open.kind === 'caret' && open.tweet.author === data.get()?.viewer?.handle && (
            <V
              role="menuitem"
              tabIndex={0}
              s="menuItem"
              onClick={() => {
                close();
                askToDelete(open.tweet);
              }}
            >
              <T s="bold" c="rgb(244, 33, 46)">
                <S>{wordsIn(data.get().lang).remove}</S>
              </T>
            </V>
          )}
          {ITEMS[open.kind].map(([testId, label]) => (
            <V key={testId} role="menuitem" tabIndex={0} s="menuItem" data-testid={testId} onClick={close}>
              <T s="bold">
                <S>
                  {label}
                  {open.kind === 'caret' && testId !== 'notInterested' && ` @${open.tweet.author}`}
                </S>
              </T>
            </V>
          ))}
        </V>
      </V>
    </V>
  );
}
