import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { visibleRows } from '../../utils/pages/activity/layout.ts';
import { type RowGroups, useRowLayout } from './use-row-layout.ts';

/** What a key does with a row. */
export type RowKey = 'main' | 'menu' | 'remove';

interface Props extends RowGroups {
  label: string;
  /**
   * Renders a row's content, its card last; `active` when the keyboard focus is, or will return, here, `isFirst` when it
   * is the first of its group.
   */
  render(index: number, active: boolean, isFirst: boolean): preact.ComponentChild;
  onRowKey(index: number, key: RowKey): void;
}

const KEYS: Record<string, RowKey> = { Enter: 'main', ContextMenu: 'menu', Delete: 'remove' };

/**
 * A virtual list: only the visible rows are in the page, and the window scrolls it. Arrow keys, Page Up and
 * Down, Home and End move between rows; Tab moves from a row into its controls.
 */
export function RowList({ label, groups, sizes, keyOf, render, onRowKey }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const layout = useRowLayout(box, { groups, sizes, keyOf });
  const [range, setRange] = useState({ first: 0, last: 20 });
  const [active, setActive] = useState(0);
  const wantsFocus = useRef(false);
  /** The row that a key has moved to, until it is scrolled away. */
  const target = useRef<number | null>(null);
  // Asked before the rows are drawn anew: the row that has the focus may be one that goes.
  const hadFocus = box.current?.contains(document.activeElement) ?? false;

  const updateRange = useCallback(() => {
    const top = box.current?.getBoundingClientRect().top ?? 0;
    const next = visibleRows(layout, -top, innerHeight - top);
    const { current: moved } = target;
    if (moved !== null && (moved < next.first || moved > next.last)) target.current = null;
    setRange((now) => (now.first === next.first && now.last === next.last ? now : next));
  }, [layout]);
  // Measure and listen in one step, so that no resize is missed in between.
  useLayoutEffect(() => {
    updateRange();
    addEventListener('scroll', updateRange, { passive: true });
    addEventListener('resize', updateRange);
    return () => {
      removeEventListener('scroll', updateRange);
      removeEventListener('resize', updateRange);
    };
  }, [updateRange]);

  const last = layout.count - 1;
  const current = Math.min(active, last);
  useLayoutEffect(() => {
    const isLost = hadFocus && !box.current?.contains(document.activeElement);
    if (!wantsFocus.current && !isLost) return;
    wantsFocus.current = false;
    box.current?.querySelector<HTMLElement>('article[tabindex="0"]')?.focus({ preventScroll: true });
  });

  function scrollToRow(index: number): void {
    const listTop = (box.current?.getBoundingClientRect().top ?? 0) + scrollY;
    const rowTop = listTop + layout.top(index);
    const rowEnd = listTop + layout.top(index + 1);
    // Scroll a little further than the row, so that part of the next one shows.
    const edge = 24;
    if (rowTop < scrollY + edge) scrollTo(0, index === 0 ? 0 : rowTop - edge);
    else if (rowEnd > scrollY + innerHeight - edge) scrollTo(0, rowEnd - innerHeight + edge);
  }
  // Rows that come into the page may be higher than thought, and push it out of view.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the layout has changed.
  useLayoutEffect(() => {
    if (target.current !== null) scrollToRow(target.current);
  }, [layout]);

  function moveTo(index: number): void {
    target.current = Math.max(0, Math.min(last, index));
    scrollToRow(target.current);
    wantsFocus.current = true;
    setActive(target.current);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!(event.target instanceof HTMLElement) || event.target.closest('[role="menu"]')) return;
    const onRow = event.target.tagName === 'ARTICLE';
    const screen = Math.max(1, layout.at(layout.top(current) + innerHeight) - current - 1);
    const moves: Record<string, number> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + screen,
      PageUp: current - screen,
      Home: 0,
      End: last,
    };
    const moved = moves[event.key];
    const key = event.key === 'F10' && event.shiftKey ? 'menu' : KEYS[event.key];
    if (moved === undefined && !(key && (onRow || key === 'menu'))) return;
    event.preventDefault();
    if (moved !== undefined) moveTo(moved);
    else if (key) onRowKey(current, key);
  }

  const shown: number[] = [];
  for (let i = range.first; i <= Math.min(range.last, last); i++) shown.push(i);
  // Keep the focused row in the page even when it is scrolled away: otherwise the focus would be lost.
  if (current >= 0 && !shown.includes(current)) shown.push(current);
  shown.sort((a, b) => a - b);
  return (
    <div
      role="feed"
      aria-label={label}
      class="feed"
      ref={box}
      style={{ height: `${layout.height}px` }}
      onKeyDown={onKeyDown}
    >
      {shown.map((i) => (
        <article
          key={keyOf(i)}
          class="entry"
          tabIndex={i === current ? 0 : -1}
          aria-posinset={i + 1}
          aria-setsize={layout.count}
          aria-labelledby={`row-${keyOf(i)}`}
          style={{ top: `${layout.top(i)}px` }}
          onFocusIn={() => i !== active && setActive(i)}
        >
          {render(i, i === current, layout.isFirst(i))}
        </article>
      ))}
    </div>
  );
}
