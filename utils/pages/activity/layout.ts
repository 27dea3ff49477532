/** Heights in px: of a row, and of the heading above the first row of a group. */
export interface Sizes {
  row: number;
  heading: number;
}

/**
 * The positions of a virtual list's rows. All rows have the same height, so that any of 50,000 is found at once
 * and the scroll bar never jumps.
 */
export interface Layout {
  count: number;
  height: number;
  /** The top of a row, including its heading. */
  top(index: number): number;
  /** The row at this height; the nearest one outside the list. */
  at(y: number): number;
  /** Whether this row has a heading above it. */
  isFirst(index: number): boolean;
}

/** @param groups the group of each row; rows of a group are neighbours */
export function computeLayout(groups: ArrayLike<number>, { row, heading }: Sizes): Layout {
  const count = groups.length;
  const firsts: number[] = [];
  for (let i = 0; i < count; i++) if (i === 0 || groups[i] !== groups[i - 1]) firsts.push(i);
  /** How many groups begin before this row. */
  const before = (index: number) => {
    let low = 0;
    let high = firsts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((firsts[middle] ?? count) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const top = (index: number) => index * row + before(index) * heading;
  return {
    count,
    height: top(count),
    top,
    isFirst: (index) => firsts[before(index)] === index,
    at(y) {
      let low = 0;
      let high = Math.max(0, count - 1);
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (top(middle) <= y) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}

/** The rows to render: the visible ones, and a few more on either side. */
export function visibleRows(
  layout: Layout,
  from: number,
  to: number,
  overscan = 6,
): { first: number; last: number } {
  if (layout.count === 0) return { first: 0, last: -1 };
  return {
    first: Math.max(0, layout.at(from) - overscan),
    last: Math.min(layout.count - 1, layout.at(to) + overscan),
  };
}
