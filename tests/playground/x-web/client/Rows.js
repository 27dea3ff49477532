import { useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'react';
import { useWorld } from './data.js';
import { Entry } from './Entry.js';
import { h } from './h.js';

/** How many rows the server sends, and how high a row is that was never measured, in pixels. */
const ROWS = 12;
const GUESS = 180;

/** The server, which renders this file too, has no layout. */
const useEarlyEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/** Heights measured so far by timeline, so that the page has the same length after going back. */
const measuredIn = new Map();

/**
 * A virtual timeline (docs/facts/x-web.md 9): rows further away than one window's height are unmounted, and come back as
 * new elements. Which library X uses for it is unknown. That of TanStack, whose router X uses, measures rows while they
 * are being mounted; others do it when they have been laid out, as here with the world's `rowsInTwoSteps`.
 * @param label tells timelines apart
 * @param pinned the id of the pinned tweet, if there is one
 */
export function Rows({ ids, label, pinned }) {
  const { tweets, faults } = useWorld();
  const known = useMemo(() => ids.filter((id) => tweets[id]), [ids, tweets]);
  const box = useRef(null);
  const [, redraw] = useReducer((count) => count + 1, 0);
  if (!measuredIn.has(label)) measuredIn.set(label, new Map());
  const heights = measuredIn.get(label);

  useEffect(() => {
    let frame = 0;
    const onScroll = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        redraw();
      });
    };
    addEventListener('scroll', onScroll, { passive: true });
    addEventListener('resize', onScroll);
    redraw();
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', onScroll);
      removeEventListener('resize', onScroll);
    };
  }, []);

  const { from, to, above, below } = range(known, heights, box.current);
  const measure = () => {
    let isChanged = false;
    for (const row of box.current.children) {
      isChanged ||= heights.get(row.dataset.id) !== row.offsetHeight;
      heights.set(row.dataset.id, row.offsetHeight);
    }
    if (isChanged) redraw();
  };
  useEarlyEffect(() => {
    if (!faults.rowsInTwoSteps) measure();
  });
  useEffect(() => {
    if (faults.rowsInTwoSteps) measure();
  });
  return h(
    'section',
    { ref: box, style: { paddingTop: above, paddingBottom: below } },
    ...known
      .slice(from, to)
      .map((id) =>
        h('div', { key: id, 'data-id': id }, h(Entry, { tweet: tweets[id], pinned: id === pinned })),
      ),
  );
}

/** Which rows are mounted, and the space in place of the others. */
function range(ids, heights, box) {
  if (!box) return { from: 0, to: ROWS, above: 0, below: 0 };
  const top = -box.getBoundingClientRect().top;
  const space = { from: ids.length, to: ids.length, above: 0, below: 0 };
  let end = 0;
  ids.forEach((id, index) => {
    const height = heights.get(id) ?? GUESS;
    end += height;
    if (end < top - innerHeight) space.above += height;
    else if (end - height > top + 2 * innerHeight) {
      space.to = Math.min(space.to, index);
      space.below += height;
    } else space.from = Math.min(space.from, index);
  });
  return space;
}
