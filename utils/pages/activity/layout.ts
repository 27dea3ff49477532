/** Heights in px: of a row that has not been measured, and of the heading above the first row of a group. */
export interface Sizes {
  row: number;
  heading: number;
}

/**
 * The positions of a virtual list's rows. Rows that have not been shown yet count with the usual height, so that any of
 * 50,000 is found at once.
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

/**
 * @param groups the group of each row; rows of a group are neighbours
 * @param heightOf a row's measured height in px, without its heading; undefined until it has been shown
 */
export function computeLayout(
  groups: ArrayLike<number>,
  { row, heading }: Sizes,
  heightOf: (index: number) => number | undefined = () => undefined,
): Layout {
  const count = groups.length;
  const isFirst = (index: number) => index === 0 || groups[index] !== groups[index - 1];
  const tops = new Float64Array(count + 1);
  for (let i = 0, top = 0; i < count; i++) {
    top += (isFirst(i) ? heading : 0) + (heightOf(i) ?? row);
    tops[i + 1] = top;
  }
  const top = (index: number) => tops[index] ?? 0;
  return {
    count,
    height: top(count),
    top,
    isFirst,
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
