/** Heights in px: of a row, and of the heading that stands above the first row of a group. */
export interface Sizes {
  row: number;
  heading: number;
}

/**
 * Where the rows of a long list stand, of which only those in sight are in the page. All rows are of one
 * height, so that any of fifty thousand is found at once, and the scroll bar never jumps.
 */
export interface Layout {
  count: number;
  height: number;
  /** Where a row begins, its heading included. */
  top(index: number): number;
  /** The row that covers this height; the nearest one where none does. */
  at(y: number): number;
  /** Does a heading stand above this row? */
  isFirst(index: number): boolean;
}

/** @param groups the group of each row; rows of a group are neighbours */
export function layOut(groups: ArrayLike<number>, { row, heading }: Sizes): Layout {
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

/** The rows to be in the page: those in sight, and some more at either side. */
export function inSight(layout: Layout, from: number, to: number, more = 6): { first: number; last: number } {
  if (layout.count === 0) return { first: 0, last: -1 };
  return {
    first: Math.max(0, layout.at(from) - more),
    last: Math.min(layout.count - 1, layout.at(to) + more),
  };
}
