import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { computeLayout, type Layout, type Sizes } from '../../utils/pages/activity/layout.ts';

export interface RowGroups {
  /** The group of each row; rows of a group are neighbours. */
  groups: ArrayLike<number>;
  sizes: Sizes;
  /** A row's stable key: it stays the same when the row moves. */
  keyOf(index: number): string;
}

/**
 * The layout of a virtual list, which follows the heights that rows turn out to have. What is being read stays where it
 * is when rows above it turn out to be higher.
 * @param box the list: its children are the rows in the page, each with its place in `aria-posinset` and its card last
 */
export function useRowLayout(
  box: RefObject<HTMLElement | null>,
  { groups, sizes, keyOf }: RowGroups,
): Layout {
  const { current: heights } = useRef(new Map<string, number>());
  const [measured, setMeasured] = useState(0);
  const width = useRef(0);
  const shift = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `keyOf` changes with `groups`, and `heights` with `measured`.
  const layout = useMemo(
    () => computeLayout(groups, sizes, heights.size > 0 ? (i) => heights.get(keyOf(i)) : undefined),
    [groups, sizes, measured],
  );

  // After every rendering: any row may have changed.
  useLayoutEffect(() => {
    const list = box.current;
    if (!list) return;
    let isNew = false;
    if (list.clientWidth !== width.current) {
      isNew = heights.size > 0;
      heights.clear();
      width.current = list.clientWidth;
    }
    const seenFrom = -list.getBoundingClientRect().top;
    for (const row of list.children) {
      const index = Number(row.getAttribute('aria-posinset')) - 1;
      const key = keyOf(index);
      const height = row.lastElementChild?.getBoundingClientRect().height ?? 0;
      const known = heights.get(key) ?? sizes.row;
      if (height === 0 || Math.abs(height - known) < 0.5) continue;
      heights.set(key, height);
      isNew = true;
      if (layout.top(index + 1) <= seenFrom) shift.current += height - known;
    }
    if (isNew) setMeasured((count) => count + 1);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: only once the rows are where the new layout has them.
  useLayoutEffect(() => {
    if (shift.current !== 0) scrollBy(0, shift.current);
    shift.current = 0;
  }, [layout]);
  return layout;
}
