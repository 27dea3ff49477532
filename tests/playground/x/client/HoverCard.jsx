/** @jsxImportSource react */
import { makeStore, useData, useStore } from './store.js';
import { Avatar, Name, S, T, V } from './ui.jsx';

const hovered = makeStore(null);
let timer = 0;

/** X opens a card about an author when the pointer rests on a name. */
export function useHoverCard(handle) {
  return {
    onMouseEnter: (event) => {
      const { bottom, left } = event.currentTarget.getBoundingClientRect();
      clearTimeout(timer);
      timer = setTimeout(() => hovered.set({ handle, top: bottom + 6, left }), 500);
    },
    onMouseLeave: () => {
      clearTimeout(timer);
      timer = setTimeout(() => hovered.set(null), 300);
    },
  };
}

export function HoverCard() {
  const shown = useStore(hovered);
  const { accounts } = useData();
  if (!shown) return null;
  const account = accounts[shown.handle];
  return (
    <V s="hoverCard" data-testid="hoverCardParent" style={{ top: shown.top, left: shown.left }}>
      <V data-testid="HoverCard">
        <Avatar handle={shown.handle} />
        <T s="bold">
          <S>
            <Name name={account?.name ?? ''} />
          </S>
        </T>
        <T c="secondary">
          <S>@{shown.handle}</S>
        </T>
        <T>
          <S>{account?.bio}</S>
        </T>
      </V>
    </V>
  );
}
